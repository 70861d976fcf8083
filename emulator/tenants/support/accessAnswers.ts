import type { Bundle } from '../../../src/evidence';
import type { AzureRights } from '../../model/Account';
import type { Assignment, Tenant, Vault } from '../../model/Tenant';
import { forbidden, listed } from './answers';

export function accessAnswers(
  { resource }: Vault,
  key: string,
  tenant: Tenant,
  rights: AzureRights,
  principal: string | null,
): Partial<Bundle> {
  if (rights === 'vault-only') {
    return {
      roleAssignments: forbidden('Microsoft.Authorization/roleAssignments/read'),
      denyAssignments: forbidden('Microsoft.Authorization/denyAssignments/read'),
    };
  }
  const atScope = ({ properties: { scope } }: Assignment): boolean =>
    scope.startsWith('/providers/Microsoft.Management/') ||
    `${resource.id}/keys/${key}/`.startsWith(`${scope}/`);
  const denyAssignments = listed(tenant.denyAssignments.filter(atScope));
  if (principal === null) return { denyAssignments };
  const principals = principalsOf(principal, tenant.groups);
  const own = tenant.roleAssignments.filter(
    (one) => atScope(one) && principals.has(String(one.properties.principalId)),
  );
  const used = new Set(own.map((one) => String(one.properties.roleDefinitionId).split('/').at(-1)));
  return {
    denyAssignments,
    roleAssignments: listed(own),
    roleDefinitions: listed(tenant.roleDefinitions.filter((role) => used.has(role.name))),
  };
}

/** The principal and the groups it is in, also by way of other groups. */
function principalsOf(id: string, groups: Tenant['groups']): ReadonlySet<string> {
  const found = new Set([id]);
  // A set goes on to what was added to it meanwhile.
  for (const one of found) {
    for (const [group, members] of Object.entries(groups)) if (members.includes(one)) found.add(group);
  }
  return found;
}
