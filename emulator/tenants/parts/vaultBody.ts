import type { Vault } from '../../model/Tenant';
import { names, type Place } from './Place';
import { azureTime, daysFrom } from './time';

/** A vault as Adobe asks for it, behind a firewall that lets Adobe in. */
export const vaultBody = (place: Place, name: string): Vault['resource'] => ({
  id: `${place.resourceGroup}/providers/Microsoft.KeyVault/vaults/${name}`,
  name,
  type: 'Microsoft.KeyVault/vaults',
  location: names.location,
  tags: { purpose: 'customer-managed key' },
  systemData: systemData(place),
  properties: {
    sku: { family: 'A', name: 'standard' },
    tenantId: place.tenantId,
    networkAcls: {
      bypass: 'AzureServices',
      defaultAction: 'Deny',
      ipRules: [{ value: '203.0.113.0/24' }, { value: '20.88.123.53/32' }],
      virtualNetworkRules: [],
    },
    accessPolicies: [],
    enabledForDeployment: false,
    enabledForDiskEncryption: false,
    enabledForTemplateDeployment: false,
    enableSoftDelete: true,
    softDeleteRetentionInDays: 90,
    enableRbacAuthorization: true,
    enablePurgeProtection: true,
    vaultUri: `https://${name}.vault.azure.net/`,
    provisioningState: 'Succeeded',
    publicNetworkAccess: 'Enabled',
  },
});

/** A Managed HSM has its tier beside the properties, and knows neither access policies nor Azure RBAC for its keys. */
export const managedHsmBody = (place: Place): Vault['resource'] => ({
  id: `${place.resourceGroup}/providers/Microsoft.KeyVault/managedHSMs/${names.managedHsm}`,
  name: names.managedHsm,
  type: 'Microsoft.KeyVault/managedHSMs',
  location: names.location,
  sku: { family: 'B', name: 'Standard_B1' },
  tags: {},
  systemData: systemData(place),
  properties: {
    tenantId: place.tenantId,
    hsmUri: `https://${names.managedHsm}.managedhsm.azure.net/`,
    initialAdminObjectIds: [place.id('group', 1)],
    enableSoftDelete: true,
    softDeleteRetentionInDays: 90,
    enablePurgeProtection: true,
    networkAcls: { bypass: 'AzureServices', defaultAction: 'Allow', ipRules: [], virtualNetworkRules: [] },
    publicNetworkAccess: 'Enabled',
    provisioningState: 'Succeeded',
    statusMessage: 'ManagedHSM is functional.',
  },
});

function systemData({ now }: Place): object {
  const created = azureTime(daysFrom(now, -100));
  const by = 'key-administrator@contoso.example';
  return {
    createdBy: by,
    createdByType: 'User',
    createdAt: created,
    lastModifiedBy: by,
    lastModifiedByType: 'User',
    lastModifiedAt: created,
  };
}
