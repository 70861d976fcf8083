import type { Account, Membership } from '../../model/Account';
import type { Scenario } from '../../model/Scenario';
import type { Tenant } from '../../model/Tenant';

export const ids = {
  tenant: '11111111-1111-4111-8111-111111111111',
  otherTenant: '99999999-9999-4999-8999-999999999999',
  subscription: '22222222-2222-4222-8222-222222222222',
  movedSubscription: '29999999-2222-4222-8222-222222222222',
  application: '251e3919-1940-4296-bb8b-6b9a5e8a4805',
  principal: '33333333-3333-4333-8333-333333333333',
  deletedPrincipal: '3d3d3d3d-3333-4333-8333-333333333333',
  innerGroup: '44444444-4444-4444-8444-444444444444',
  outerGroup: '45454545-4444-4444-8444-444444444444',
  reader: '77777777-7777-4777-8777-777777777777',
  encryptionUser: 'e147488a-f6f5-4113-8e2d-b22465e65bf6',
  applicationAdministrator: '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
} as const;

export const subscriptionId = `/subscriptions/${ids.subscription}`;
export const groupId = `${subscriptionId}/resourceGroups/contoso-rg`;
export const vaultId = `${groupId}/providers/Microsoft.KeyVault/vaults/contoso-cmk`;
export const newVaultId = `${groupId}/providers/Microsoft.KeyVault/vaults/contoso-new`;
export const hsmId = `${groupId}/providers/Microsoft.KeyVault/managedHSMs/contoso-hsm`;
export const keyId = `${vaultId}/keys/adobe-cmk`;
export const version = 'fd618d9519b74f9aae94ade66b876acc';
export const managementGroup = '/providers/Microsoft.Management/managementGroups/contoso';

const keyUri = 'https://contoso-cmk.vault.azure.net:443/keys/adobe-cmk';
const attributes = {
  enabled: true,
  created: 1_759_276_800,
  updated: 1_759_276_800,
  recoveryLevel: 'Recoverable',
};
const properties = {
  attributes,
  kty: 'RSA',
  keySize: 3072,
  keyOps: ['wrapKey', 'unwrapKey'],
  keyUri,
  keyUriWithVersion: `${keyUri}/${version}`,
};
const role = `${subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${ids.encryptionUser}`;

export const assignment = (name: string, scope: string, principalId: string) => ({
  id: `${scope === '/' ? '' : scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
  name,
  type: 'Microsoft.Authorization/roleAssignments',
  properties: {
    roleDefinitionId: role,
    principalId,
    principalType: 'ServicePrincipal',
    scope,
    condition: null,
  },
});

export const denial = (name: string, scope: string, principalId: string) => ({
  id: `${scope}/providers/Microsoft.Authorization/denyAssignments/${name}`,
  name,
  type: 'Microsoft.Authorization/denyAssignments',
  properties: {
    denyAssignmentName: name,
    permissions: [{ actions: ['*'], notActions: [], dataActions: [], notDataActions: [] }],
    scope,
    doNotApplyToChildScopes: false,
    principals: [{ id: principalId, type: 'ServicePrincipal' }],
    excludePrincipals: [],
    isSystemProtected: true,
  },
});

const vault = (id: string, type: 'vaults' | 'managedHSMs') => ({
  id,
  name: id.split('/').at(-1)!,
  type: `Microsoft.KeyVault/${type}`,
  location: 'westeurope',
  tags: {},
  properties: {
    tenantId: ids.tenant,
    sku: { family: 'A', name: 'standard' },
    enableSoftDelete: true,
    enablePurgeProtection: true,
    enableRbacAuthorization: true,
    accessPolicies: [],
  },
});

export const exampleTenant: Tenant = {
  tenantId: ids.tenant,
  displayName: 'Contoso',
  defaultDomain: 'contoso.example',
  subscriptions: [
    { subscriptionId: ids.subscription, displayName: 'Production', tenantId: ids.tenant, state: 'Enabled' },
    {
      subscriptionId: ids.movedSubscription,
      displayName: 'Moved',
      tenantId: ids.otherTenant,
      state: 'Enabled',
    },
  ],
  servicePrincipals: [
    {
      id: ids.principal,
      appId: ids.application,
      displayName: 'Adobe CMK',
      accountEnabled: true,
      appOwnerOrganizationId: ids.otherTenant,
      servicePrincipalType: 'Application',
      disabledByMicrosoftStatus: null,
    },
  ],
  deletedServicePrincipals: [
    {
      id: ids.deletedPrincipal,
      appId: ids.application,
      displayName: 'Adobe CMK, before',
      accountEnabled: true,
      appOwnerOrganizationId: ids.otherTenant,
      servicePrincipalType: 'Application',
      disabledByMicrosoftStatus: null,
    },
  ],
  vaults: [
    {
      resource: vault(vaultId, 'vaults'),
      keys: [
        {
          resource: {
            id: keyId,
            name: 'adobe-cmk',
            type: 'Microsoft.KeyVault/vaults/keys',
            location: 'westeurope',
            properties,
          },
          versions: [
            {
              id: `${keyId}/versions/${version}`,
              name: version,
              type: 'Microsoft.KeyVault/vaults/keys/versions',
              location: 'westeurope',
              properties,
            },
          ],
        },
      ],
      isInResourceGraph: true,
    },
    { resource: vault(newVaultId, 'vaults'), keys: [], isInResourceGraph: false },
    { resource: vault(hsmId, 'managedHSMs'), keys: [], isInResourceGraph: true },
  ],
  deletedVaults: [
    {
      id: `${subscriptionId}/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/contoso-old`,
      name: 'contoso-old',
      type: 'Microsoft.KeyVault/deletedVaults',
      properties: {
        vaultId: `${subscriptionId}/resourceGroups/old-rg/providers/Microsoft.KeyVault/vaults/contoso-old`,
        location: 'westeurope',
        deletionDate: '2026-11-01T09:00:00Z',
        scheduledPurgeDate: '2027-01-30T09:00:00Z',
        purgeProtectionEnabled: true,
      },
    },
  ],
  namesTaken: ['fabrikam-cmk'],
  roleAssignments: [
    assignment('at-key', keyId, ids.principal),
    assignment('at-vault', vaultId, ids.principal),
    assignment('at-group', groupId, ids.outerGroup),
    assignment('at-subscription', subscriptionId, ids.reader),
    assignment('at-management-group', managementGroup, ids.principal),
    assignment('at-root', '/', ids.reader),
    assignment('elsewhere', newVaultId, ids.principal),
  ],
  denyAssignments: [
    denial('for-all', groupId, '00000000-0000-0000-0000-000000000000'),
    denial('for-reader', vaultId, ids.reader),
  ],
  roleDefinitions: [
    {
      id: role,
      name: ids.encryptionUser,
      type: 'Microsoft.Authorization/roleDefinitions',
      properties: {
        roleName: 'Key Vault Crypto Service Encryption User',
        type: 'BuiltInRole',
        assignableScopes: ['/'],
        permissions: [{ actions: [], notActions: [], dataActions: [], notDataActions: [] }],
      },
    },
  ],
  // A circle, as Microsoft Entra ID allows it.
  groups: { [ids.innerGroup]: [ids.principal, ids.outerGroup], [ids.outerGroup]: [ids.innerGroup] },
};

const otherTenant: Tenant = {
  ...exampleTenant,
  tenantId: ids.otherTenant,
  displayName: 'Fabrikam',
  defaultDomain: 'fabrikam.example',
  subscriptions: [],
  servicePrincipals: [],
  deletedServicePrincipals: [],
  vaults: [],
  deletedVaults: [],
  roleAssignments: [],
  denyAssignments: [],
  roleDefinitions: [],
};

interface Given {
  readonly account?: Partial<Account>;
  readonly membership?: Partial<Membership>;
  readonly tenant?: Partial<Tenant>;
}

/** Somebody of Contoso who is a guest at Fabrikam. */
export const exampleScenario = ({ account, membership, tenant }: Given = {}): Scenario => ({
  account: {
    username: 'reader@contoso.example',
    displayName: 'Reader',
    about: 'Reads all.',
    memberships: [
      {
        tenantId: ids.tenant,
        objectId: ids.reader,
        directoryRoles: [ids.applicationAdministrator],
        azureRights: 'reader',
        maySeeApplications: true,
        ...membership,
      },
      {
        tenantId: ids.otherTenant,
        objectId: '78787878-7777-4777-8777-777777777777',
        directoryRoles: [],
        azureRights: 'reader',
        maySeeApplications: false,
      },
    ],
    trouble: null,
    hasRoleClaim: true,
    ...account,
  },
  tenants: [{ ...exampleTenant, ...tenant }, otherTenant],
  keyUri: 'https://contoso-cmk.vault.azure.net/keys/adobe-cmk',
  appId: ids.application,
  product: 'customer-journey-analytics',
  expected: { verdict: 'ready', codes: [] },
});
