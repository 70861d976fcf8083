import { Refusal } from '../control';
import type { TokenProblem } from '../tokens/readIdentity';

const problems: Readonly<Record<TokenProblem, readonly [code: string, message: string]>> = {
  missing: ['AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing."],
  invalid: ['InvalidAuthenticationToken', 'The access token is invalid.'],
  expired: [
    'ExpiredAuthenticationToken',
    'The access token expiry UTC time is earlier than current UTC time. Please refresh your credentials.',
  ],
  'wrong-audience': [
    'InvalidAuthenticationToken',
    'The access token has been obtained for wrong audience or resource. It should exactly match with one of the allowed audiences.',
  ],
};

export const tokenRefusal =
  (loginOrigin: string) =>
  (problem: TokenProblem): Refusal => {
    const [code, message] = problems[problem];
    return new Refusal(401, code, message, {
      headers: {
        'WWW-Authenticate': `Bearer authorization_uri="${loginOrigin}/", error="invalid_token", error_description="${message}"`,
      },
    });
  };

const issuer = (tenantId: string): string => `https://sts.windows.net/${tenantId}/`;

/** The subscription trusts another tenant than the one that the token is of. */
export function wrongTenant(loginOrigin: string, tokenTenant: string, subscriptionTenant: string): Refusal {
  return new Refusal(
    401,
    'InvalidAuthenticationTokenTenant',
    `The access token is from the wrong issuer '${issuer(tokenTenant)}'. It must match one of the tenants '${issuer(subscriptionTenant)}' associated with this subscription. Please use the authority (URL) '${loginOrigin}/${subscriptionTenant}' to get the token. Note, if the subscription is transferred to another tenant there is no impact to the services, but information about new tenant could take time to propagate (up to an hour).`,
    {
      headers: {
        'WWW-Authenticate': `Bearer authorization_uri="${loginOrigin}/${subscriptionTenant}", error="invalid_token", error_description="The access token is from the wrong issuer."`,
      },
    },
  );
}
