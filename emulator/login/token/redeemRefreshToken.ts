import { asksForMore } from '../asksForMore';
import { signInErrors } from '../errors/signInErrors';
import type { LoginContext } from '../LoginContext';
import { resourcesOf } from '../permissions';
import { readScopes } from '../readScopes';
import { refusalOf } from '../refusalOf';
import { type Redemption, refuse } from './Redemption';
import { scopesToIssue } from './scopesToIssue';

export function redeemRefreshToken(tenant: string, form: URLSearchParams, context: LoginContext): Redemption {
  const session = context.refreshTokens.read(form.get('refresh_token') ?? '');
  if (session === 'unknown') return refuse(signInErrors.refreshTokenUnknown());
  if (session === 'ended') return refuse(signInErrors.sessionEnded());
  const { account, browser } = session;
  const membership = context.directory.membership(account, tenant);
  // Other than in the window this is an `invalid_grant`, as nothing that the person does here can help.
  if (membership === undefined) {
    return refuse({ ...signInErrors.notInTenant(account.username, tenant), error: 'invalid_grant' });
  }
  const reading = readScopes(form.get('scope'), context.world.origins);
  const refusal = reading.ok ? refusalOf(account, resourcesOf(reading.scopes.permissions), browser) : null;
  if (refusal !== null) return refuse(refusal);
  const checked = scopesToIssue(form.get('scope'), session, membership, context);
  if (!checked.ok) return refuse(checked.error);
  const { scopes } = checked;
  const answersChallenge = asksForMore(form.get('claims'));
  return { ok: true, issue: { session, membership, scopes, nonce: null, answersChallenge } };
}
