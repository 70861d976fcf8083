import { randomBytes } from 'node:crypto';
import type { Membership } from '../../model/Account';
import type { RequestedScopes } from '../readScopes';
import type { Session } from './Session';

/** What an authorization code stands for. */
export interface Grant {
  readonly session: Session;
  readonly membership: Membership;
  readonly redirectUri: string;
  readonly scopes: RequestedScopes;
  readonly nonce: string | null;
  /** Of method S256; null without one. */
  readonly codeChallenge: string | null;
  readonly answersChallenge: boolean;
}

export interface Codes {
  readonly issue: (grant: Grant) => string;
  readonly look: (code: string) => Grant | 'unknown' | 'used' | 'expired';
  readonly use: (code: string) => void;
}

const lifetime = 10 * 60 * 1000;

export function createCodes(now: () => number): Codes {
  const codes = new Map<string, { readonly grant: Grant; readonly issuedAt: number; used: boolean }>();
  return {
    issue: (grant) => {
      const code = `1.${randomBytes(48).toString('base64url')}`;
      codes.set(code, { grant, issuedAt: now(), used: false });
      return code;
    },
    look: (code) => {
      const found = codes.get(code);
      if (found === undefined) return 'unknown';
      if (found.used) return 'used';
      return now() - found.issuedAt > lifetime ? 'expired' : found.grant;
    },
    use: (code) => {
      const found = codes.get(code);
      if (found !== undefined) found.used = true;
    },
  };
}
