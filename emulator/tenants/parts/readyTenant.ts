import type { Tenant, Vault } from '../../model/Tenant';
import { builtInRoles, roles } from './builtInRoles';
import { readyKey } from './keyBody';
import { names, type Place } from './Place';
import { roleAssignment } from './roleAssignment';
import { servicePrincipal } from './servicePrincipal';
import { vaultBody } from './vaultBody';

/** A tenant in which everything is as Adobe asks, for Customer Journey Analytics and for Experience Platform. */
export const readyTenant = (place: Place): Tenant => ({
  tenantId: place.tenantId,
  displayName: 'Contoso',
  defaultDomain: 'contoso.example',
  subscriptions: [
    {
      subscriptionId: place.subscriptionId,
      displayName: 'Contoso Production',
      tenantId: place.tenantId,
      state: 'Enabled',
    },
  ],
  servicePrincipals: [
    servicePrincipal('analytics', place.analyticsPrincipal),
    servicePrincipal('platform', place.platformPrincipal),
  ],
  deletedServicePrincipals: [],
  vaults: [readyVault(place, names.vault), readyVault(place, names.platformVault)],
  deletedVaults: [],
  namesTaken: [],
  roleAssignments: [
    roleAssignment(place, { count: 1, principalId: place.analyticsPrincipal }),
    roleAssignment(place, { count: 2, principalId: place.platformPrincipal, scope: place.platformVault }),
    // Of others, as in any tenant: whoever lists them without asking for the application gets these too.
    roleAssignment(place, {
      count: 3,
      principalId: place.reader,
      principalType: 'User',
      roleId: roles.reader,
      scope: place.subscription,
    }),
    roleAssignment(place, {
      count: 4,
      principalId: place.id('group', 1),
      principalType: 'Group',
      roleId: roles.keyVaultAdministrator,
      scope: place.resourceGroup,
    }),
  ],
  denyAssignments: [],
  roleDefinitions: builtInRoles(place.subscription),
  groups: { [place.id('group', 1)]: [place.id('user', 2)] },
});

function readyVault(place: Place, name: string): Vault {
  const resource = vaultBody(place, name);
  return { resource, keys: [readyKey(place, resource.id)], isInResourceGraph: true };
}
