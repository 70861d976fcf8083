import { clientId } from '../application';
import type { SignInError } from '../errors/SignInError';
import { signInErrors } from '../errors/signInErrors';
import type { LoginContext } from '../LoginContext';
import { issueTokens, type TokenResponse } from './issueTokens';
import { redeemCode } from './redeemCode';
import { redeemRefreshToken } from './redeemRefreshToken';

export type TokenAnswer =
  { readonly ok: true; readonly body: TokenResponse } | { readonly ok: false; readonly error: SignInError };

export async function answerTokenRequest(
  tenant: string,
  form: URLSearchParams,
  context: LoginContext,
): Promise<TokenAnswer> {
  const client = form.get('client_id');
  if (!context.directory.hasTenant(tenant)) return { ok: false, error: signInErrors.tenantNotFound(tenant) };
  if (client === null) return { ok: false, error: signInErrors.parameterMissing('client_id') };
  if (client !== clientId) return { ok: false, error: signInErrors.applicationNotFound(client, tenant) };
  const redeemed = redeem(tenant, form, context);
  return redeemed.ok ? { ok: true, body: await issueTokens(redeemed.issue, context) } : redeemed;
}

function redeem(tenant: string, form: URLSearchParams, context: LoginContext) {
  const grantType = form.get('grant_type') ?? '';
  switch (grantType) {
    case 'authorization_code':
      return redeemCode(form, context);
    case 'refresh_token':
      return redeemRefreshToken(tenant, form, context);
    default:
      return { ok: false, error: signInErrors.grantTypeUnknown(grantType) } as const;
  }
}
