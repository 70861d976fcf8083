import type { Account, Membership } from '../model/Account';
import { refusalOf } from './refusalOf';
import type { SignInError } from './errors/SignInError';
import { signInErrors } from './errors/signInErrors';
import { clientId } from './application';
import type { LoginContext } from './LoginContext';
import { type Permission, resourcesOf } from './permissions';
import type { AuthorizeRequest } from './readAuthorizeRequest';
import { isStillSignedIn } from './sessionLength';
import type { Browser } from './state/Browsers';

/** What stands between a request to sign in and its code. `silent` is the answer to a request without a window. */
export type Step =
  | { readonly kind: 'choose-account'; readonly silent: SignInError }
  | { readonly kind: 'refused'; readonly account: Account; readonly silent: SignInError }
  | { readonly kind: 'admin-approval'; readonly account: Account; readonly silent: SignInError }
  | {
      readonly kind: 'consent';
      readonly account: Account;
      readonly membership: Membership;
      readonly permissions: readonly Permission[];
      readonly silent: SignInError;
    }
  | { readonly kind: 'done'; readonly account: Account; readonly membership: Membership };

export function nextStep(request: AuthorizeRequest, browser: Browser, context: LoginContext): Step {
  const accounts = accountsFor(request, browser, context);
  const [account] = accounts;
  if (account === undefined) return { kind: 'choose-account', silent: signInErrors.notSignedIn() };
  if (accounts.length > 1 || request.prompt === 'login' || request.prompt === 'select_account') {
    return { kind: 'choose-account', silent: signInErrors.severalSignedIn() };
  }
  const membership = context.directory.membership(account, request.tenant);
  if (membership === undefined) {
    return { kind: 'refused', account, silent: signInErrors.notInTenant(account.username, request.tenant) };
  }
  const resources = resourcesOf(request.scopes.permissions);
  const refusal = refusalOf(account, resources, request.prompt === 'none' ? browser : 'in-a-window');
  if (refusal !== null) return { kind: 'refused', account, silent: refusal };
  return consentStep(request, browser, account, membership);
}

function consentStep(
  { scopes, prompt }: AuthorizeRequest,
  browser: Browser,
  account: Account,
  membership: Membership,
): Step {
  const consent = { account, tenantId: membership.tenantId };
  const wanted =
    prompt === 'consent'
      ? scopes.permissions
      : scopes.permissions.filter((each) => !browser.hasConsent(consent, each));
  if (wanted.length === 0) return { kind: 'done', account, membership };
  const silent = signInErrors.consentMissing(clientId);
  return account.trouble?.kind === 'admin-approval' && resourcesOf(wanted).includes(account.trouble.resource)
    ? { kind: 'admin-approval', account, silent }
    : { kind: 'consent', account, membership, permissions: wanted, silent };
}

/** Those signed in, or the one of them that the application named. */
function accountsFor(
  { loginHint }: AuthorizeRequest,
  browser: Browser,
  context: LoginContext,
): readonly Account[] {
  return [...browser.signedIn]
    .map(([username, since]) => ({ account: context.directory.account(username), since }))
    .flatMap(({ account, since }) =>
      account !== undefined && isStillSignedIn(account, since, context) ? [account] : [],
    )
    .filter(({ username }) => loginHint === null || username.toLowerCase() === loginHint.toLowerCase());
}
