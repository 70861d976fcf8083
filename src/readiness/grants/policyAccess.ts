import { type AccessPolicy, type List, type Observation, type Reason, sameId, valueOf } from '../../evidence';
import type { Operation } from '../Finding';

export type PolicyAccess =
  | { readonly kind: 'granted' }
  | { readonly kind: 'unreadable'; readonly reason: Reason }
  | { readonly kind: 'insufficient'; readonly missing: readonly Operation[] }
  | { readonly kind: 'compound' }
  | { readonly kind: 'application-id-used' }
  | { readonly kind: 'none' };

/** What each operation is called in an access policy, in lower case. */
const permissionOf: Readonly<Record<Operation, string>> = {
  read: 'get',
  wrapKey: 'wrapkey',
  unwrapKey: 'unwrapkey',
};

interface Who {
  readonly principalId: string;
  readonly appId: string | null;
  readonly vaultTenantId: string | null;
}

/**
 * What the access policies of a vault give the application. A policy with an `applicationId` is for that application
 * acting for a user, which Adobe's does not.
 * @see https://learn.microsoft.com/azure/key-vault/general/assign-access-policy
 */
export function policyAccess(policies: Observation<List<AccessPolicy>>, who: Who): PolicyAccess {
  if (policies.state !== 'seen') {
    const reason: Reason = policies.state === 'unreadable' ? policies.reason : { code: 'not-stated' };
    return { kind: 'unreadable', reason };
  }
  const { items, incomplete } = policies.value;
  const ofTenant = items.filter((policy) => isOfTenant(policy, who) !== false);
  const named = ofTenant.filter(({ objectId }) => sameId(valueOf(objectId) ?? '', who.principalId));
  const own = named.filter(({ applicationId }) => applicationId.state === 'absent');
  const certain = own.filter((policy) => isOfTenant(policy, who) === true);
  const permissions = certain.flatMap(({ keyPermissions }) => valueOf(keyPermissions) ?? []);
  const missing = (Object.keys(permissionOf) as Operation[]).filter(
    (operation) => !permissions.includes('all') && !permissions.includes(permissionOf[operation]),
  );
  if (missing.length === 0) return { kind: 'granted' };
  const unread =
    incomplete ?? ofTenant.map((policy) => unreadIn(policy, who)).find((reason) => reason !== null);
  if (unread) return { kind: 'unreadable', reason: unread };
  if (own.length > 0) return { kind: 'insufficient', missing };
  if (named.length > 0) return { kind: 'compound' };
  const { appId } = who;
  return appId !== null && ofTenant.some(({ objectId }) => sameId(valueOf(objectId) ?? '', appId))
    ? { kind: 'application-id-used' }
    : { kind: 'none' };
}

/** A policy of another tenant is left over from a move and gives nothing. Null: it cannot be told. */
function isOfTenant({ tenantId }: AccessPolicy, { vaultTenantId }: Who): boolean | null {
  const id = valueOf(tenantId);
  return id === null || vaultTenantId === null ? null : sameId(id, vaultTenantId);
}

/** What of a policy could not be read, and might have been the grant. */
function unreadIn(policy: AccessPolicy, who: Who): Reason | null {
  const { applicationId, keyPermissions, objectId, tenantId } = policy;
  const id = valueOf(objectId);
  if (id !== null && !sameId(id, who.principalId)) return null;
  for (const observation of [objectId, tenantId, applicationId, keyPermissions]) {
    if (observation.state === 'unreadable') return observation.reason;
  }
  // A policy on behalf of a user is none of these, whatever its tenant.
  if (applicationId.state === 'seen') return null;
  return id === null || isOfTenant(policy, who) === null ? { code: 'not-stated' } : null;
}
