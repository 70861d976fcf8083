import { afterAll, describe, expect, test } from 'vitest';
import {
  exampleScenario,
  groupId,
  hsmId,
  ids,
  keyId,
  managementGroup,
  vaultId,
  version,
} from '../control/support/exampleScenario';
import { all, officialClients } from './support/officialClients';

const { keyVault, authorization, resourceGraph, close } = await officialClients(
  exampleScenario(),
  ids.subscription,
);
const missing = await officialClients(
  exampleScenario({ membership: { azureRights: 'none' } }),
  ids.subscription,
);
afterAll(async () => {
  await Promise.all([close(), missing.close()]);
});

const names = async (list: AsyncIterable<{ readonly name?: string }>) =>
  (await all(list)).map(({ name }) => name);

describe('the client for Key Vault reads', () => {
  test('a vault with its properties', async () => {
    const vault = await keyVault.vaults.get('contoso-rg', 'contoso-cmk');
    expect(vault).toMatchObject({
      id: vaultId,
      location: 'westeurope',
      properties: {
        tenantId: ids.tenant,
        sku: { family: 'A', name: 'standard' },
        enablePurgeProtection: true,
        enableRbacAuthorization: true,
        accessPolicies: [],
      },
    });
  });

  test('vaults of a subscription and of a resource group', async () => {
    expect(await names(keyVault.vaults.listBySubscription())).toEqual(['contoso-cmk', 'contoso-new']);
    expect(await names(keyVault.vaults.listByResourceGroup('contoso-rg'))).toEqual([
      'contoso-cmk',
      'contoso-new',
    ]);
    expect(await names(keyVault.managedHsms.listBySubscription())).toEqual(['contoso-hsm']);
    expect((await keyVault.managedHsms.get('contoso-rg', 'contoso-hsm')).id).toBe(hsmId);
  });

  test('a key, its versions and the list of keys', async () => {
    const key = await keyVault.keys.get('contoso-rg', 'contoso-cmk', 'adobe-cmk');
    expect(key).toMatchObject({ id: keyId, kty: 'RSA', keySize: 3072, keyOps: ['wrapKey', 'unwrapKey'] });
    expect(key.attributes).toMatchObject({ enabled: true, recoveryLevel: 'Recoverable' });
    const versions = await all(keyVault.keys.listVersions('contoso-rg', 'contoso-cmk', 'adobe-cmk'));
    expect(versions.map(({ keyUriWithVersion }) => keyUriWithVersion)).toEqual([key.keyUriWithVersion]);
    const one = await keyVault.keys.getVersion('contoso-rg', 'contoso-cmk', 'adobe-cmk', version);
    expect(one.name).toBe(version);
    const [listed] = await all(keyVault.keys.list('contoso-rg', 'contoso-cmk'));
    expect([listed?.keyUri, listed?.keySize]).toEqual([key.keyUri, undefined]);
  });

  test('deleted vaults with their dates, and which names are taken', async () => {
    const [deleted] = await all(keyVault.vaults.listDeleted());
    expect(deleted?.properties?.scheduledPurgeDate).toEqual(new Date('2027-01-30T09:00:00Z'));
    expect((await keyVault.vaults.getDeleted('contoso-old', 'westeurope')).name).toBe('contoso-old');
    const type = 'Microsoft.KeyVault/vaults';
    expect(await keyVault.vaults.checkNameAvailability({ name: 'fabrikam-cmk', type })).toMatchObject({
      nameAvailable: false,
      reason: 'AlreadyExists',
    });
  });

  test('errors with status and code', async () => {
    await expect(keyVault.vaults.get('contoso-rg', 'none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'ResourceNotFound',
    });
    await expect(missing.keyVault.vaults.get('contoso-rg', 'contoso-cmk')).rejects.toMatchObject({
      statusCode: 403,
      code: 'AuthorizationFailed',
    });
  });
});

describe('the client for Authorization reads', () => {
  test('role assignments at a key over several pages', async () => {
    const listed = await all(authorization.roleAssignments.listForScope(keyId, { filter: 'atScope()' }));
    expect(listed.map(({ scope }) => scope)).toEqual([
      keyId,
      vaultId,
      groupId,
      `/subscriptions/${ids.subscription}`,
      managementGroup,
      '/',
    ]);
    expect(listed[0]).toMatchObject({ principalId: ids.principal, principalType: 'ServicePrincipal' });
  });

  test('deny assignments with whom they deny what', async () => {
    const listed = await all(authorization.denyAssignments.listForScope(vaultId, { filter: 'atScope()' }));
    expect(listed).toMatchObject([
      { denyAssignmentName: 'for-all', permissions: [{ actions: ['*'] }] },
      { denyAssignmentName: 'for-reader', principals: [{ id: ids.reader }] },
    ]);
  });

  test('a role definition', async () => {
    const id = `subscriptions/${ids.subscription}/providers/Microsoft.Authorization/roleDefinitions/${ids.encryptionUser}`;
    expect(await authorization.roleDefinitions.getById(id)).toMatchObject({
      roleName: 'Key Vault Crypto Service Encryption User',
      roleType: 'BuiltInRole',
    });
  });

  test('the error for a filter that is not supported', async () => {
    const filter = `atScope() and principalId eq '${ids.principal}'`;
    await expect(all(authorization.roleAssignments.listForScope(vaultId, { filter }))).rejects.toMatchObject({
      statusCode: 400,
      code: 'UnsupportedQuery',
    });
  });
});

test('the client for Resource Graph reads rows, and what is wrong with a query', async () => {
  const query =
    "resources | where type =~ 'microsoft.keyvault/vaults' and name =~ 'contoso-cmk' | project id,name";
  const answer = await resourceGraph.resources({ query, options: { resultFormat: 'objectArray' } });
  expect(answer.data).toEqual([{ id: vaultId, name: 'contoso-cmk' }]);
  expect([answer.totalRecords, answer.count, answer.resultTruncated]).toEqual([1, 1, 'false']);
  await expect(resourceGraph.resources({ query: 'nothing' })).rejects.toMatchObject({ statusCode: 400 });
});
