import type { Account } from '../model/Account';
import type { SignInError } from './errors/SignInError';
import { signInErrors } from './errors/signInErrors';
import type { Resource } from './permissions';
import type { Browser } from './state/Browsers';

/** Why the organization gives this account no token, whatever was consented; nobody has to prove more in a window. */
export function refusalOf(
  account: Account,
  resources: readonly Resource[],
  browser: Browser | 'in-a-window',
): SignInError | null {
  const { trouble } = account;
  if (trouble?.kind !== 'blocked-by-policy' && trouble?.kind !== 'multi-factor') return null;
  if (!resources.includes(trouble.resource)) return null;
  if (trouble.kind === 'blocked-by-policy') return signInErrors.blockedByPolicy();
  return browser === 'in-a-window' || browser.hasProof(account, trouble.resource)
    ? null
    : signInErrors.multiFactorNeeded(trouble.resource);
}
