import { createHash } from 'node:crypto';
import type { TokenSubject } from './TokenRequest';

/** The template id that Microsoft Entra ID writes for every member of a tenant, beside those of directory roles. */
const ordinaryMember = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

/** What Microsoft Entra ID says of somebody in both kinds of tokens. */
export const claimsOf = ({ account, membership, clientId }: TokenSubject) => ({
  ver: '2.0',
  tid: membership.tenantId,
  oid: membership.objectId,
  // Another one for each application, so that two of them cannot compare notes.
  sub: createHash('sha256').update(`${membership.objectId} ${clientId}`).digest('base64url'),
  name: account.displayName,
  preferred_username: account.username,
  ...(account.hasRoleClaim ? { wids: [...membership.directoryRoles, ordinaryMember] } : {}),
});
