/** Ids of the example. They are made up, and are nobody's. */
export const ids = {
  tenant: '11111111-1111-4111-8111-111111111111',
  subscription: '22222222-2222-4222-8222-222222222222',
  /** Of Customer Journey Analytics, the same for everybody. */
  application: '251e3919-1940-4296-bb8b-6b9a5e8a4805',
  /** As Experience Platform gives each organization its own. */
  organizationApplication: '66666666-6666-4666-8666-666666666666',
  principal: '33333333-3333-4333-8333-333333333333',
  reader: '77777777-7777-4777-8777-777777777777',
  group: '44444444-4444-4444-8444-444444444444',
  encryptionUser: 'e147488a-f6f5-4113-8e2d-b22465e65bf6',
} as const;

export const names = { vault: 'contoso-cmk', key: 'adobe-cmk', resourceGroup: 'contoso-rg' } as const;
export const vaultId = `/subscriptions/${ids.subscription}/resourceGroups/${names.resourceGroup}/providers/Microsoft.KeyVault/vaults/${names.vault}`;
export const keyUri = `https://${names.vault}.vault.azure.net/keys/${names.key}`;
export const version = 'fd618d9519b74f9aae94ade66b876acc';
/** The time at which the examples are judged. */
export const at = '2026-11-22T12:00:00Z';

const answered = <Body>(body: Body) => ({ ok: true, body }) as const;

/** Answers of Azure about a set-up in which everything is as Adobe asks, new on each call. */
export const readySetUp = () => ({
  schema: 'cmk-check/1' as const,
  keyUri,
  appId: ids.application as string,
  account: {
    tenantId: ids.tenant as string,
    subscriptionId: ids.subscription,
    cloud: 'AzureCloud',
    userType: 'user',
  },
  me: answered({
    value: [
      {
        id: 'role',
        displayName: 'Application Administrator',
        roleTemplateId: '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
      },
    ],
  }),
  servicePrincipal: answered({
    value: [
      {
        id: ids.principal,
        appId: ids.application as string,
        displayName: 'Adobe CMK',
        accountEnabled: true,
        servicePrincipalType: 'Application',
        disabledByMicrosoftStatus: null,
      },
    ],
  }),
  find: answered({
    totalRecords: 1,
    count: 1,
    resultTruncated: 'false',
    data: [{ id: vaultId, name: names.vault, tenantId: ids.tenant, subscriptionId: ids.subscription }],
  }),
  vault: answered({
    id: vaultId,
    name: names.vault,
    type: 'Microsoft.KeyVault/vaults',
    location: 'westeurope',
    tags: {},
    properties: {
      tenantId: ids.tenant,
      sku: { family: 'A', name: 'standard' },
      vaultUri: `https://${names.vault}.vault.azure.net/`,
      enableSoftDelete: true,
      softDeleteRetentionInDays: 90,
      enablePurgeProtection: true,
      enableRbacAuthorization: true,
      accessPolicies: [],
      networkAcls: {
        bypass: 'AzureServices',
        defaultAction: 'Deny',
        ipRules: [{ value: '203.0.113.0/24' }, { value: '20.88.123.53/32' }],
        virtualNetworkRules: [],
      },
      publicNetworkAccess: 'Enabled',
      provisioningState: 'Succeeded',
    },
  }),
  key: answered({
    id: `${vaultId}/keys/${names.key}`,
    name: names.key,
    type: 'Microsoft.KeyVault/vaults/keys',
    location: 'westeurope',
    properties: {
      attributes: {
        enabled: true,
        nbf: 1_759_276_800,
        exp: 1_830_297_600,
        created: 1_759_276_800,
        updated: 1_759_276_800,
        recoveryLevel: 'Recoverable',
      },
      kty: 'RSA',
      keySize: 3072,
      keyOps: ['wrapKey', 'unwrapKey'],
      keyUri: `https://${names.vault}.vault.azure.net:443/keys/${names.key}`,
      keyUriWithVersion: `https://${names.vault}.vault.azure.net:443/keys/${names.key}/${version}`,
      rotationPolicy: {
        attributes: { expiryTime: 'P2Y' },
        lifetimeActions: [{ trigger: { timeBeforeExpiry: 'P60D' }, action: { type: 'rotate' } }],
      },
    },
  }),
  keyVersions: answered({
    value: [
      {
        id: `${vaultId}/keys/${names.key}/versions/${version}`,
        properties: {
          attributes: { enabled: true },
          keyUriWithVersion: `https://${names.vault}.vault.azure.net:443/keys/${names.key}/${version}`,
        },
      },
    ],
  }),
  roleAssignments: answered({
    value: [
      {
        id: `${vaultId}/providers/Microsoft.Authorization/roleAssignments/55555555-5555-4555-8555-555555555555`,
        properties: {
          roleDefinitionId: `/subscriptions/${ids.subscription}/providers/Microsoft.Authorization/roleDefinitions/${ids.encryptionUser}`,
          principalId: ids.principal,
          principalType: 'ServicePrincipal',
          scope: vaultId,
          condition: null,
          conditionVersion: null,
          createdOn: '2026-11-01T09:00:00.1234567Z',
        },
      },
    ],
  }),
  denyAssignments: answered({ value: [] }),
  roleDefinitions: answered({ value: [] }),
  vaultKeys: answered({ value: [{ id: `${vaultId}/keys/${names.key}`, name: names.key }] }),
});

export type SetUp = ReturnType<typeof readySetUp>;

/** The same for the application of Experience Platform. */
export const readyForExperiencePlatform = (): SetUp => {
  const setUp = readySetUp();
  setUp.appId = ids.organizationApplication;
  for (const application of setUp.servicePrincipal.body.value)
    application.appId = ids.organizationApplication;
  return setUp;
};
