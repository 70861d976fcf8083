import type { AuthenticationResult } from '@azure/msal-browser';
import { enter, inTenant } from './accounts';
import { askSilently } from './askSilently';
import { errorTextOf } from './errorTextOf';
import { isRefusal } from './isRefusal';
import { problemOf } from './problemOf';
import { rememberStep } from './rememberedStep';
import { basicScopes, scopesOf } from './scopes';
import { type Step, signedOut } from './SessionState';
import { permit, type SignInContext, tenantOf } from './SignInContext';

export type How = 'popup' | 'redirect';

/** What needs the reader in front of a window of Microsoft, or in this one. */
export interface Windows {
  readonly open: (step: Step, how: How) => Promise<void>;
  /** Stops waiting: the window may have been closed, which MSAL cannot know. */
  readonly stopWaiting: () => void;
  /** Gives up what is open without a word. */
  readonly forget: () => void;
  readonly failed: (step: Step, error: unknown) => void;
}

export function createWindows(context: SignInContext): Windows {
  const { demands, loginHost, refusals, store } = context;
  /** Which window is the latest: an answer to an earlier one, given up by the reader, changes nothing. */
  let turn = 0;

  const arrived = async (step: Step, result: AuthenticationResult): Promise<void> => {
    if (step === 'sign-in') {
      demands.clear();
      refusals.clear();
      enter(context, result.account, result.tenantId, result.idTokenClaims);
      store.change(() => ({ waitingFor: null, permissions: signedOut.permissions }));
    } else {
      demands.delete(step);
      refusals.delete(step);
      permit(context, step, 'granted');
    }
    // A consent may have been given for the organization: then the other one needs no window either.
    await askSilently(context);
  };

  const failed = (step: Step, error: unknown): void => {
    const problem = problemOf(error, loginHost);
    if (step !== 'sign-in' && isRefusal(problem)) {
      refusals.set(step, errorTextOf(problem, step, loginHost));
      permit(context, step, 'refused');
    }
    store.change(() => ({ problem: { step, problem } }));
  };

  return {
    failed,
    forget: () => {
      turn += 1;
    },
    open: async (step, how) => {
      turn += 1;
      const mine = turn;
      store.change(() => ({ waitingFor: step, problem: null }));
      try {
        const result = await ask(context, step, how);
        if (mine === turn && result !== null) await arrived(step, result);
      } catch (error) {
        if (mine === turn) failed(step, error);
      } finally {
        if (mine === turn) store.change(() => ({ waitingFor: null }));
      }
    },
    stopWaiting: () => {
      turn += 1;
      const { waitingFor } = store.read();
      const problem =
        waitingFor === null ? null : ({ step: waitingFor, problem: { code: 'popup-closed' } } as const);
      store.change(() => ({ waitingFor: null, problem }));
    },
  };
}

/** Null where the page is about to be left. */
async function ask(context: SignInContext, step: Step, how: How): Promise<AuthenticationResult | null> {
  const { client } = context;
  const request = step === 'sign-in' ? signInRequest : consentRequest(context, step);
  if (how === 'popup') {
    return client.acquireTokenPopup({ ...request, overrideInteractionInProgress: true });
  }
  rememberStep({ step, tenantId: context.store.read().account?.tenantId ?? null });
  forgetOpenWindow();
  await client.acquireTokenRedirect({ ...request, redirectStartPage: location.href });
  return null;
}

const signInRequest = { scopes: [...basicScopes], prompt: 'select_account' };

function consentRequest(context: SignInContext, step: Exclude<Step, 'sign-in'>) {
  const demand = context.demands.get(step);
  return {
    ...inTenant(context, tenantOf(context)),
    scopes: scopesOf(step, context.settings.hosts),
    ...(demand === 'newer-sign-in' ? { prompt: 'login' } : {}),
    ...(typeof demand === 'object' ? { claims: demand.claims } : {}),
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
