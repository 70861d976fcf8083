import { addresses, collectionOf, versions } from '../../evidence';
import type { KeyIdentifier } from '../../key-identifier';
import type { AzureRequest, Path } from '../http';
import type { ListRequest } from './askList';
import { inFilter } from './inFilter';

/** The only version of tenants and subscriptions that is not a preview. */
const resourcesVersion = 'api-version=2022-12-01';

const ofGraph = (path: Path): ListRequest => ({ method: 'GET', resource: 'graph', path });
const ofResourceManager = (path: Path): ListRequest => ({
  method: 'GET',
  resource: 'resource-manager',
  path,
});

/** Everything that is asked of Azure, with the same addresses as the scripts that a reader can run instead. */
export const questions = {
  me: ofGraph(addresses.roles),
  servicePrincipal: (appId: string): ListRequest =>
    ofGraph(`${addresses.applications}'${inFilter(appId)}'${addresses.applicationFields}`),
  tenants: ofResourceManager(`/tenants?${resourcesVersion}`),
  subscriptions: ofResourceManager(`/subscriptions?${resourcesVersion}`),
  find: ({ service, vault }: KeyIdentifier): AzureRequest => ({
    method: 'POST',
    resource: 'resource-manager',
    path: addresses.resourceGraph,
    body: {
      query: `resources | where type =~ 'microsoft.keyvault/${collectionOf(service)}' and name =~ '${vault}' | project id,name,tenantId,subscriptionId`,
    },
  }),
  vaults: (subscriptionId: string, { service }: KeyIdentifier): ListRequest =>
    ofResourceManager(
      `/subscriptions/${subscriptionId}/providers/Microsoft.KeyVault/${collectionOf(service)}?${versions.keyVault}`,
    ),
  vault: (vaultId: Path): ListRequest => ofResourceManager(`${vaultId}?${versions.keyVault}`),
  vaultKeys: (vaultId: Path): ListRequest => ofResourceManager(`${vaultId}/keys?${versions.keyVault}`),
  key: (keyId: Path): ListRequest => ofResourceManager(`${keyId}?${versions.keyVault}`),
  keyVersions: (keyId: Path): ListRequest => ofResourceManager(`${keyId}/versions?${versions.keyVault}`),
  /** Direct ones and those through groups, at the scope and above. */
  roleAssignments: (scope: Path, objectId: string): ListRequest =>
    ofResourceManager(`${scope}${addresses.roleAssignments}%20and%20assignedTo('${objectId}')`),
  denyAssignments: (scope: Path): ListRequest => ofResourceManager(`${scope}${addresses.denyAssignments}`),
  roleDefinition: (id: Path): ListRequest => ofResourceManager(`${id}?${versions.authorization}`),
  deletedVaults: (subscriptionId: string): ListRequest =>
    ofResourceManager(
      `/subscriptions/${subscriptionId}/providers/Microsoft.KeyVault/deletedVaults?${versions.keyVault}`,
    ),
  nameAvailability: (subscriptionId: string, { vault }: KeyIdentifier): AzureRequest => ({
    method: 'POST',
    resource: 'resource-manager',
    path: `/subscriptions/${subscriptionId}/providers/Microsoft.KeyVault/checkNameAvailability?${versions.keyVault}`,
    body: { name: vault, type: 'Microsoft.KeyVault/vaults' },
  }),
} as const;
