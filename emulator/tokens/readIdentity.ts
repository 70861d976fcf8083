import { type CryptoKey, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Identity } from '../model/Identity';

export type TokenProblem = 'missing' | 'invalid' | 'expired' | 'wrong-audience';

export type TokenReading =
  { readonly ok: true; readonly identity: Identity } | { readonly ok: false; readonly problem: TokenProblem };

interface Expected {
  readonly publicKey: CryptoKey;
  readonly audience: string;
  readonly now: number;
}

export async function readIdentity(
  header: string | undefined,
  { publicKey, audience, now }: Expected,
): Promise<TokenReading> {
  const token = /^Bearer\s+(\S+)\s*$/i.exec(header ?? '')?.[1];
  if (token === undefined) return { ok: false, problem: 'missing' };
  try {
    const { payload } = await jwtVerify(token, publicKey, { audience, currentDate: new Date(now) });
    const identity = identityOf(payload);
    return identity === null ? { ok: false, problem: 'invalid' } : { ok: true, identity };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): TokenProblem {
  if (error instanceof errors.JWTExpired) return 'expired';
  return error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud'
    ? 'wrong-audience'
    : 'invalid';
}

function identityOf({ preferred_username, tid, oid, scp, answers_challenge }: JWTPayload): Identity | null {
  const fields = [preferred_username, tid, oid, scp];
  if (!fields.every((field) => typeof field === 'string')) return null;
  const [username, tenantId, objectId, scopes] = fields as [string, string, string, string];
  return {
    username,
    tenantId,
    objectId,
    scopes: scopes.split(' ').filter((scope) => scope !== ''),
    answersChallenge: answers_challenge === true,
  };
}
