import { Refusal } from './Refusal';

/**
 * Continuous access evaluation: a 401 that a newer token with these claims answers.
 * @see https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsChallenge(loginOrigin: string): Refusal {
  const notBefore = String(Math.floor(Date.now() / 1000));
  const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: notBefore } } });
  return new Refusal(
    401,
    'InvalidAuthenticationToken',
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp.',
    {
      headers: {
        'WWW-Authenticate': `Bearer authorization_uri="${loginOrigin}/common/oauth2/authorize", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`,
      },
    },
  );
}
