import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWTPayload, SignJWT } from 'jose';
import { claimsOf } from './claimsOf';
import { readIdentity, type TokenReading } from './readIdentity';
import type { AccessTokenRequest, IdTokenRequest, TokenSubject } from './TokenRequest';

export type { TokenProblem, TokenReading } from './readIdentity';

/** Makes and reads the tokens of the demo. They are good on this process alone, as its key is never written down. */
export interface Tokens {
  readonly publicKeys: () => JSONWebKeySet;
  readonly idToken: (request: IdTokenRequest) => Promise<string>;
  readonly accessToken: (request: AccessTokenRequest) => Promise<string>;
  readonly readAccessToken: (
    authorizationHeader: string | undefined,
    audience: string,
  ) => Promise<TokenReading>;
}

const algorithm = 'RS256';
const keyId = 'demo';

/** `now` in milliseconds, as `Date.now`. */
export async function createTokens(now: () => number): Promise<Tokens> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const publicKeys: JSONWebKeySet = {
    keys: [{ ...(await exportJWK(publicKey)), kid: keyId, use: 'sig', alg: algorithm }],
  };

  const sign = (subject: TokenSubject, audience: string, lifetimeSeconds: number, claims: JWTPayload) => {
    const seconds = Math.floor(now() / 1000);
    return new SignJWT({ ...claimsOf(subject), ...claims, uti: randomBytes(16).toString('base64url') })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid: keyId })
      .setIssuer(`${subject.loginOrigin}/${subject.membership.tenantId}/v2.0`)
      .setAudience(audience)
      .setIssuedAt(seconds)
      .setNotBefore(seconds)
      .setExpirationTime(seconds + lifetimeSeconds)
      .sign(privateKey);
  };

  return {
    publicKeys: () => publicKeys,
    idToken: (request) =>
      sign(request, request.clientId, request.lifetimeSeconds, {
        ...(request.nonce === null ? {} : { nonce: request.nonce }),
        login_hint: request.account.username,
      }),
    accessToken: (request) =>
      sign(request, request.audience, request.lifetimeSeconds, {
        azp: request.clientId,
        upn: request.account.username,
        scp: request.scopes.join(' '),
        answers_challenge: request.answersChallenge,
      }),
    readAccessToken: (header, audience) => readIdentity(header, { publicKey, audience, now: now() }),
  };
}
