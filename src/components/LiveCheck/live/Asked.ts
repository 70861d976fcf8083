import type { SignedIn } from '../../../azure/signIn/SessionState';

/** What the check is about. */
export interface Asked {
  /** A valid Key Identifier. */
  readonly uri: string;
  readonly appId: string;
}

/** The same text for the same question of the same reader. */
export const subjectOf = ({ tenantId, username }: SignedIn, { appId, uri }: Asked): string =>
  `${uri} ${appId} ${tenantId} ${username}`;
