import type { PublicClientApplication } from '@azure/msal-browser';
import type { AccessTokens } from '../AccessTokens';
import type { SignInSettings } from '../settings/SignInSettings';
import type { Store } from '../store';
import { enter } from './accounts';
import { askSilently } from './askSilently';
import { createTokens } from './createTokens';
import { createWindows, type How } from './createWindows';
import { takeRememberedStep } from './rememberedStep';
import { type SessionState, signedOut, type Step } from './SessionState';
import { createSignInContext, type SignInContext } from './SignInContext';

/** A reader at Microsoft: who they are, what they allowed, and the tokens that follow from it. */
export interface Session extends Pick<Store<SessionState>, 'read' | 'subscribe'> {
  readonly client: PublicClientApplication;
  readonly settings: SignInSettings;
  readonly tokens: AccessTokens;
  /** Finds a reader who is signed in already, or has just come back from a redirect. */
  readonly resume: () => Promise<void>;
  /** Call it in the handler of a click: browsers open windows for nothing else. */
  readonly open: (step: Step, how: How) => Promise<void>;
  readonly switchTenant: (tenantId: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly stopWaiting: () => void;
}

/** @param keepsNothing tokens live in memory only */
export function createSession(settings: SignInSettings, keepsNothing: boolean): Session {
  const context = createSignInContext(settings, keepsNothing);
  const { client, demands, refusals, store } = context;
  const windows = createWindows(context);
  return {
    client,
    settings,
    read: store.read,
    subscribe: store.subscribe,
    tokens: createTokens(context),
    open: windows.open,
    stopWaiting: windows.stopWaiting,

    resume: async () => {
      const remembered = takeRememberedStep();
      try {
        await client.initialize();
        const result = await client.handleRedirectPromise();
        await enterKnown(context, remembered?.tenantId ?? null, result);
      } catch (error) {
        // A consent that was refused leaves the reader signed in.
        await enterKnown(context, remembered?.tenantId ?? null, null);
        windows.failed(remembered?.step ?? 'sign-in', error);
      }
    },

    switchTenant: async (tenantId) => {
      const { account } = store.read();
      if (account === null) return;
      windows.forget();
      demands.clear();
      refusals.clear();
      store.change(() => ({
        ...signedOut,
        account: { ...account, tenantId, directoryRoles: null },
      }));
      await askSilently(context);
    },

    signOut: async () => {
      windows.forget();
      demands.clear();
      refusals.clear();
      const request = context.account === null ? {} : { account: context.account };
      context.account = null;
      store.change(() => signedOut);
      try {
        await client.logoutPopup(request);
      } catch {
        await client.clearCache(request);
        store.change(() => ({ problem: { step: 'sign-in', problem: { code: 'signed-out-here-only' } } }));
      }
    },
  };
}

async function enterKnown(
  context: SignInContext,
  rememberedTenantId: string | null,
  result: Awaited<ReturnType<PublicClientApplication['handleRedirectPromise']>>,
): Promise<void> {
  const { client } = context;
  const known = result?.account ?? client.getActiveAccount() ?? client.getAllAccounts()[0] ?? null;
  if (known === null) return;
  const tenantId = result?.tenantId ?? rememberedTenantId ?? known.tenantId;
  enter(context, known, tenantId, result?.idTokenClaims ?? known.idTokenClaims);
  // Not awaited: the panel shows what is being asked for, and a silent host must not hide it.
  void askSilently(context);
}
