import type { Service } from '../key-identifier';

/** Newest stable versions; those of Key Vault before 2026-02-01 retire on 27 February 2027. */
export const versions = {
  keyVault: 'api-version=2026-02-01',
  authorization: 'api-version=2022-04-01',
  resourceGraph: 'api-version=2024-04-01',
} as const;

/** Parts of the addresses that both shells ask. `$` is meant as it stands, so they belong between single quotes. */
export const addresses = {
  roles: '/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId',
  applications: '/v1.0/servicePrincipals?$filter=appId%20eq%20',
  applicationFields:
    '&$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,servicePrincipalType,disabledByMicrosoftStatus',
  resourceGraph: `/providers/Microsoft.ResourceGraph/resources?${versions.resourceGraph}`,
  roleAssignments: `/providers/Microsoft.Authorization/roleAssignments?${versions.authorization}&$filter=atScope()`,
  denyAssignments: `/providers/Microsoft.Authorization/denyAssignments?${versions.authorization}&$filter=atScope()`,
} as const;

/** A list of more pages than this is left incomplete, and says so. */
export const pageLimit = 200;

/** What Azure Resource Manager calls the vaults of a service in its paths. */
export const collectionOf = (service: Service): 'vaults' | 'managedHSMs' =>
  service === 'vault' ? 'vaults' : 'managedHSMs';
