import type { FailingSetUp } from './FailingSetUp';
import { ids, readySetUp } from '../readySetUp';
import { answered, refused } from './answers';
import { changed } from './changed';

const hsm = 'contoso-hsm';
const hsmId = `/subscriptions/${ids.subscription}/resourceGroups/contoso-rg/providers/Microsoft.KeyVault/managedHSMs/${hsm}`;
const key = `https://${hsm}.managedhsm.azure.net/keys/adobe-cmk`;

/** A Managed HSM and its key as `az keyvault show` and `az keyvault key show` print them. */
const inManagedHsm = (): object => ({
  ...readySetUp(),
  keyUri: key,
  find: answered({ totalRecords: 0, count: 0, data: [], resultTruncated: 'false' }),
  vault: answered({
    id: hsmId,
    name: hsm,
    type: 'Microsoft.KeyVault/managedHSMs',
    location: 'westeurope',
    sku: { family: 'B', name: 'Standard_B1' },
    properties: {
      tenantId: ids.tenant,
      hsmUri: `https://${hsm}.managedhsm.azure.net/`,
      enableSoftDelete: true,
      softDeleteRetentionInDays: 90,
      enablePurgeProtection: true,
      networkAcls: { bypass: 'AzureServices', defaultAction: 'Allow', ipRules: [], virtualNetworkRules: [] },
      publicNetworkAccess: 'Enabled',
      provisioningState: 'Succeeded',
      statusMessage: 'ManagedHSM is functional.',
    },
  }),
  key: answered({
    attributes: {
      created: '2026-01-05T10:00:00+00:00',
      enabled: true,
      expires: null,
      exportable: false,
      notBefore: null,
      recoverableDays: 90,
      recoveryLevel: 'Recoverable',
      updated: '2026-01-05T10:00:00+00:00',
    },
    key: {
      crv: null,
      e: 'AQAB',
      keyOps: ['wrapKey', 'unwrapKey'],
      kid: `${key}/7a3d1e5f9b2c4d6e8f0a1b2c3d4e5f60`,
      kty: 'RSA-HSM',
      n: 'wJ4h'.repeat(128),
    },
    managed: null,
    tags: null,
  }),
  keyVersions: undefined,
  vaultKeys: undefined,
  denyAssignments: undefined,
  roleDefinitions: undefined,
  roleAssignments: answered([
    {
      id: `/providers/Microsoft.Authorization/roleAssignments/cccccccc-cccc-4ccc-8ccc-cccccccccccc`,
      name: 'cccccccc-cccc-4ccc-8ccc-cccccccccccc',
      principalId: ids.principal,
      principalName: ids.application,
      principalType: 'ServicePrincipal',
      roleDefinitionId:
        'Microsoft.KeyVault/providers/Microsoft.Authorization/roleDefinitions/33413926-3206-4cdd-b39a-83574fe37a17',
      roleName: 'Managed HSM Crypto Service Encryption User',
      scope: '/keys',
      type: 'Microsoft.Authorization/roleAssignments',
    },
  ]),
});

export const managedHsmSetUps: readonly FailingSetUp[] = [
  {
    title: 'a Managed HSM whose own commands were pasted',
    setUp: changed({}, inManagedHsm),
    code: 'vault.tier/managed-hsm',
    verdict: 'ready',
  },
  {
    title: 'a Managed HSM, which has no other permission model',
    setUp: changed({}, inManagedHsm),
    code: 'vault.permission-model/managed-hsm',
    verdict: 'ready',
  },
  {
    title: 'a Managed HSM of which Resource Manager knows neither keys nor roles',
    setUp: changed(
      {
        key: refused(
          'ERROR: Not Found({"error":{"code":"ResourceNotFound","message":"The resource type could not be found."}})\n',
        ),
        roleAssignments: answered({ value: [] }),
        denyAssignments: answered({ value: [] }),
      },
      inManagedHsm,
    ),
    code: 'key.found/unreadable',
    verdict: 'undetermined',
  },
];
