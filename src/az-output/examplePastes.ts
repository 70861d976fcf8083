/** Answers as Azure gives them, shortened, about a vault that nobody has. For tests and the reference pages. */
export const exampleVault = {
  id: '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/contoso',
  name: 'contoso',
  type: 'Microsoft.KeyVault/vaults',
  location: 'westeurope',
  properties: {
    tenantId: '00000000-0000-0000-0000-000000000002',
    sku: { family: 'A', name: 'standard' },
    vaultUri: 'https://contoso.vault.azure.net/',
    enableSoftDelete: true,
    softDeleteRetentionInDays: 90,
    enablePurgeProtection: true,
    enableRbacAuthorization: true,
    accessPolicies: [],
    networkAcls: { bypass: 'AzureServices', defaultAction: 'Allow', ipRules: [] },
  },
};

export const exampleKey = {
  id: `${exampleVault.id}/keys/cmk`,
  name: 'cmk',
  type: 'Microsoft.KeyVault/vaults/keys',
  location: 'westeurope',
  properties: {
    attributes: { enabled: true, created: 1598533051, updated: 1598533051, recoveryLevel: 'Recoverable' },
    kty: 'RSA',
    keySize: 3072,
    keyOps: ['wrapKey', 'unwrapKey'],
    keyUri: 'https://contoso.vault.azure.net:443/keys/cmk',
    keyUriWithVersion: 'https://contoso.vault.azure.net:443/keys/cmk/fd618d9519b74f9aae94ade66b876acc',
  },
};

/** As `az keyvault key show` prints it. */
export const exampleDataPlaneKey = {
  attributes: { enabled: true, expires: null, notBefore: null, recoveryLevel: 'Recoverable' },
  key: {
    crv: null,
    d: null,
    k: null,
    kid: 'https://contoso.vault.azure.net/keys/cmk/fd618d9519b74f9aae94ade66b876acc',
    keyOps: ['wrapKey', 'unwrapKey'],
    kty: 'RSA',
    n: 'AQAB',
    e: 'AQAB',
  },
  managed: null,
  tags: null,
};

export const exampleServicePrincipal = {
  id: '00000000-0000-0000-0000-000000000003',
  appId: '251e3919-1940-4296-bb8b-6b9a5e8a4805',
  displayName: 'Adobe application',
  accountEnabled: true,
  servicePrincipalType: 'Application',
};

const role = 'e147488a-f6f5-4113-8e2d-b22465e65bf6';

export const exampleRoleAssignment = {
  id: `${exampleVault.id}/providers/Microsoft.Authorization/roleAssignments/00000000-0000-0000-0000-000000000004`,
  name: '00000000-0000-0000-0000-000000000004',
  type: 'Microsoft.Authorization/roleAssignments',
  properties: {
    roleDefinitionId: `/subscriptions/00000000-0000-0000-0000-000000000001/providers/Microsoft.Authorization/roleDefinitions/${role}`,
    principalId: exampleServicePrincipal.id,
    principalType: 'ServicePrincipal',
    scope: exampleVault.id,
    condition: null,
  },
};

/** As `az role assignment list` prints it. */
export const exampleFlatRoleAssignment = {
  id: exampleRoleAssignment.id,
  name: exampleRoleAssignment.name,
  type: exampleRoleAssignment.type,
  roleDefinitionName: 'Key Vault Crypto Service Encryption User',
  ...exampleRoleAssignment.properties,
};

export const exampleAccountShown = {
  environmentName: 'AzureCloud',
  homeTenantId: '00000000-0000-0000-0000-000000000002',
  id: '00000000-0000-0000-0000-000000000001',
  isDefault: true,
  name: 'Contoso',
  state: 'Enabled',
  tenantId: '00000000-0000-0000-0000-000000000002',
  user: { name: 'admin@contoso.com', type: 'user' },
};

export const exampleBundle = {
  schema: 'cmk-check/1',
  keyUri: 'https://contoso.vault.azure.net/keys/cmk',
  appId: exampleServicePrincipal.appId,
  account: {
    tenantId: exampleAccountShown.tenantId,
    subscriptionId: exampleAccountShown.id,
    cloud: 'AzureCloud',
    userType: 'user',
  },
  servicePrincipal: { ok: true, body: { value: [exampleServicePrincipal] } },
  vault: { ok: true, body: exampleVault },
  key: { ok: true, body: exampleKey },
  roleAssignments: { ok: true, body: { value: [exampleRoleAssignment] } },
  denyAssignments: { ok: false, error: 'skipped' },
};
