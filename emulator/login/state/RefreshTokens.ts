import { randomBytes } from 'node:crypto';
import type { Session } from './Session';

/** A token is not bound to a tenant or a resource, only to the session. */
export interface RefreshTokens {
  readonly issue: (session: Session) => string;
  readonly read: (token: string) => Session | 'unknown' | 'ended';
}

export function createRefreshTokens(now: () => number): RefreshTokens {
  const sessions = new Map<string, Session>();
  return {
    issue: (session) => {
      const token = `1.${randomBytes(64).toString('base64url')}`;
      sessions.set(token, session);
      return token;
    },
    // Using one does not end it, here as at Entra: MSAL renews for two resources at once with the same token.
    read: (token) => {
      const session = sessions.get(token);
      if (session === undefined) return 'unknown';
      return now() < session.endsAt ? session : 'ended';
    },
  };
}
