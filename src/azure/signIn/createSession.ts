import {
  type AccountInfo,
  type AuthenticationResult,
  CacheLookupPolicy,
  type PublicClientApplication,
} from '@azure/msal-browser';
import type { AccessTokens, Challenge, Resource, TokenAnswer } from '../AccessTokens';
import { printFault } from '../../evidence';
import type { SignInSettings } from '../settings/SignInSettings';
import { createClient } from './createClient';
import { errorTextOf } from './errorTextOf';
import { isRefusal } from './isRefusal';
import { problemOf } from './problemOf';
import { rememberStep, takeRememberedStep } from './rememberedStep';
import { basicScopes, scopesOf } from './scopes';
import { type Permission, type SessionState, type SignedIn, signedOut, type Step } from './SessionState';
import { createStore, type Store } from '../store';

export type How = 'popup' | 'redirect';

/** A reader at Microsoft: who they are, what they allowed, and the tokens that follow from it. */
export interface Session extends Pick<Store<SessionState>, 'read' | 'subscribe'> {
  readonly client: PublicClientApplication;
  readonly settings: SignInSettings;
  readonly tokens: AccessTokens;
  /** Finds a reader who is signed in already, or has just come back from a redirect. */
  readonly resume: () => Promise<void>;
  /** Call it in the handler of a click: browsers open windows for nothing else. */
  readonly signIn: (how: How) => Promise<void>;
  readonly allow: (resource: Resource, how: How) => Promise<void>;
  readonly switchTenant: (tenantId: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Stops waiting for a window, which may have been closed: MSAL cannot know. */
  readonly stopWaiting: () => void;
}

const resources: readonly Resource[] = ['resource-manager', 'graph'];

export function createSession(settings: SignInSettings, keepsNothing: boolean): Session {
  const client = createClient(settings, keepsNothing);
  const store = createStore<SessionState>(signedOut);
  const loginHost = new URL(settings.login).host;
  const claimsWanted = new Map<Resource, string>();
  /** Where Azure refuses new tokens too, and the browser does not show which claims it wants. */
  const loginWanted = new Set<Resource>();
  /** Which window is the latest: an answer to an earlier one, given up by the reader, changes nothing. */
  let turn = 0;
  let account: AccountInfo | null = null;

  const authorityOf = (tenantId: string): string => `${settings.login}/${tenantId}`;
  const permit = (resource: Resource, permission: Permission): void =>
    store.change(({ permissions }) => ({ permissions: { ...permissions, [resource]: permission } }));

  const enter = (result: AuthenticationResult): void => {
    account = result.account;
    client.setActiveAccount(account);
    store.change(() => ({ account: signedInAs(result.account, result.tenantId, result.idTokenClaims) }));
  };

  const silently = async (resource: Resource, challenge?: Challenge): Promise<AuthenticationResult> => {
    const tenantId = store.read().account?.tenantId ?? settings.tenant;
    const result = await client.acquireTokenSilent({
      scopes: scopesOf(resource, settings.hosts),
      authority: authorityOf(tenantId),
      // Frames of another site get no cookies any more, so a hidden one only costs time.
      cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
      forceRefresh: challenge === 'refresh',
      ...(account === null ? {} : { account: accountIn(account, tenantId) }),
      ...(typeof challenge === 'object' ? { claims: challenge.claims } : {}),
    });
    return result;
  };

  const get = async (resource: Resource, challenge?: Challenge): Promise<TokenAnswer> => {
    const permission = store.read().permissions[resource];
    // Without the claims that were asked for, every token comes back refused.
    const isChallenged = challenge === undefined && (claimsWanted.has(resource) || loginWanted.has(resource));
    if (account === null || permission === 'refused' || isChallenged) {
      return { ok: false, error: printFault({ code: 'not-consented', resource }) };
    }
    try {
      const { accessToken } = await silently(resource, challenge);
      permit(resource, 'granted');
      return { ok: true, token: accessToken };
    } catch (error) {
      const problem = problemOf(error, loginHost);
      if (typeof challenge === 'object') claimsWanted.set(resource, challenge.claims);
      if (problem.code !== 'unreachable' && problem.code !== 'offline') {
        permit(resource, 'needs-window');
        store.change(() => ({ problem: { step: resource, problem } }));
      }
      return { ok: false, error: errorTextOf(problem, resource, loginHost) };
    }
  };

  /** What can be had without a window: everything, for a reader who has consented before. */
  const askSilently = async (): Promise<void> => {
    await Promise.all(
      resources.map(async (resource) => {
        try {
          const result = await silently(resource);
          const signedIn = store.read().account;
          if (signedIn !== null && signedIn.directoryRoles === null) {
            store.change(() => ({
              account: { ...signedIn, directoryRoles: rolesIn(result.idTokenClaims) },
            }));
          }
          permit(resource, 'granted');
        } catch (error) {
          const problem = problemOf(error, loginHost);
          permit(resource, 'needs-window');
          // That consent is missing is no trouble yet: the button beside it asks for it.
          if (!isRefusal(problem)) return;
          store.change(() => ({ problem: { step: resource, problem } }));
        }
      }),
    );
  };

  const withWindow = async (step: Step, how: How, open: (how: How) => Promise<unknown>): Promise<void> => {
    turn += 1;
    const mine = turn;
    store.change(() => ({ waitingFor: step, problem: null }));
    try {
      if (how === 'redirect') {
        rememberStep({ step, tenantId: store.read().account?.tenantId ?? null });
        forgetOpenWindow();
      }
      const result = await open(how);
      if (mine !== turn) return;
      await arrived(step, result as AuthenticationResult | undefined);
    } catch (error) {
      if (mine === turn) failed(step, error);
    } finally {
      if (mine === turn) store.change(() => ({ waitingFor: null }));
    }
  };

  const arrived = async (step: Step, result: AuthenticationResult | undefined): Promise<void> => {
    if (result === undefined) return;
    if (step === 'sign-in') {
      enter(result);
      store.change(() => ({ waitingFor: null, permissions: signedOut.permissions }));
      await askSilently();
      return;
    }
    claimsWanted.delete(step);
    loginWanted.delete(step);
    permit(step, 'granted');
    // A consent may have been given for the organization: then the other one needs no window either.
    const others = resources.filter((resource) => store.read().permissions[resource] !== 'granted');
    if (others.length > 0) await askSilently();
  };

  const failed = (step: Step, error: unknown): void => {
    const problem = problemOf(error, loginHost);
    if (step !== 'sign-in' && isRefusal(problem)) permit(step, 'refused');
    store.change(() => ({ problem: { step, problem } }));
  };

  return {
    client,
    settings,
    read: store.read,
    subscribe: store.subscribe,
    tokens: {
      get,
      onRefused: (resource) => {
        loginWanted.add(resource);
        permit(resource, 'needs-window');
        store.change(() => ({ problem: { step: resource, problem: { code: 'window-needed' } } }));
      },
    },

    resume: async () => {
      const remembered = takeRememberedStep();
      const step = remembered?.step ?? 'sign-in';
      try {
        await client.initialize();
        const result = await client.handleRedirectPromise();
        const known = result?.account ?? client.getActiveAccount() ?? client.getAllAccounts()[0] ?? null;
        if (known === null) return;
        account = known;
        client.setActiveAccount(known);
        const tenantId = result?.tenantId ?? remembered?.tenantId ?? known.tenantId;
        store.change(() => ({
          account: signedInAs(known, tenantId, result?.idTokenClaims ?? known.idTokenClaims),
        }));
        await askSilently();
      } catch (error) {
        const known = client.getAllAccounts()[0] ?? null;
        if (known !== null) {
          account = known;
          const tenantId = remembered?.tenantId ?? known.tenantId;
          store.change(() => ({ account: signedInAs(known, tenantId, known.idTokenClaims) }));
          await askSilently();
        }
        failed(step, error);
      }
    },

    signIn: (how) =>
      withWindow('sign-in', how, (by) => {
        const request = { scopes: [...basicScopes], prompt: 'select_account' };
        return by === 'popup'
          ? client.loginPopup({ ...request, overrideInteractionInProgress: true })
          : client.loginRedirect({ ...request, redirectStartPage: location.href });
      }),

    allow: (resource, how) =>
      withWindow(resource, how, (by) => {
        const claims = claimsWanted.get(resource);
        const tenantId = store.read().account?.tenantId ?? settings.tenant;
        const request = {
          scopes: scopesOf(resource, settings.hosts),
          authority: authorityOf(tenantId),
          ...(account === null ? {} : { account: accountIn(account, tenantId) }),
          ...(claims === undefined ? {} : { claims }),
          ...(loginWanted.has(resource) ? { prompt: 'login' } : {}),
        };
        return by === 'popup'
          ? client.acquireTokenPopup({ ...request, overrideInteractionInProgress: true })
          : client.acquireTokenRedirect({ ...request, redirectStartPage: location.href });
      }),

    switchTenant: async (tenantId) => {
      const signedIn = store.read().account;
      if (signedIn === null) return;
      store.change(() => ({
        account: { ...signedIn, tenantId, directoryRoles: null },
        permissions: signedOut.permissions,
        problem: null,
      }));
      claimsWanted.clear();
      loginWanted.clear();
      await askSilently();
    },

    signOut: async () => {
      turn += 1;
      const leaving = account;
      account = null;
      claimsWanted.clear();
      loginWanted.clear();
      store.change(() => signedOut);
      try {
        await client.logoutPopup(leaving === null ? {} : { account: leaving });
      } catch {
        await client.clearCache(leaving === null ? {} : { account: leaving });
        store.change(() => ({ problem: { step: 'sign-in', problem: { code: 'signed-out-here-only' } } }));
      }
    },

    stopWaiting: () => {
      turn += 1;
      const { waitingFor } = store.read();
      store.change(() => ({
        waitingFor: null,
        problem: waitingFor === null ? null : { step: waitingFor, problem: { code: 'popup-closed' } },
      }));
    },
  };
}

/** MSAL offers to override a window that was given up with another window, and not with a redirect. */
function forgetOpenWindow(): void {
  try {
    sessionStorage.removeItem('msal.interaction.status');
  } catch {
    // Without storage there is no redirect either, and MSAL says so.
  }
}

/** MSAL looks tokens up by the tenant of the account, not by that of the authority. */
const accountIn = (account: AccountInfo, tenantId: string): AccountInfo =>
  account.tenantId === tenantId ? account : { ...account, tenantId };

const signedInAs = (account: AccountInfo, tenantId: string, claims: object | undefined): SignedIn => ({
  name: account.name ?? '',
  username: account.username,
  tenantId,
  directoryRoles: rolesIn(claims),
});

/** @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference */
function rolesIn(claims: object | undefined): readonly string[] | null {
  const wids: unknown = (claims as { wids?: unknown } | undefined)?.wids;
  return Array.isArray(wids) && wids.every((id) => typeof id === 'string') ? wids : null;
}
