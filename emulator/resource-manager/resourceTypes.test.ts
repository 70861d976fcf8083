import { describe, expect, test } from 'vitest';
import {
  exampleTenant,
  groupId,
  ids,
  keyId,
  managementGroup,
  subscriptionId,
  vaultId,
  version,
} from '../control/support/exampleScenario';
import { manager, keyVault, authorization, namesOf, post } from './support/manager';

describe('what can be read', () => {
  test('tenants are all of the account, and subscriptions those of the tenant of the token', async () => {
    const { ask } = await manager();
    const tenants = await ask('/tenants?api-version=2022-12-01', { tenantId: ids.otherTenant });
    expect(tenants.body.value).toMatchObject([
      { tenantId: ids.tenant, displayName: 'Contoso', defaultDomain: 'contoso.example' },
      { tenantId: ids.otherTenant },
    ]);
    const subscriptions = await ask('/subscriptions?api-version=2022-12-01');
    expect(subscriptions.body.value).toMatchObject([{ subscriptionId: ids.subscription, state: 'Enabled' }]);
    expect(subscriptions.body.count).toEqual({ type: 'Total', value: 1 });
  });

  test('lists of vaults hold neither Managed HSMs nor vaults of other resource groups', async () => {
    const { ask } = await manager();
    const vaults = await ask(`${subscriptionId}/providers/Microsoft.KeyVault/vaults?${keyVault}`);
    expect(namesOf(vaults.body)).toEqual(['contoso-cmk', 'contoso-new']);
    const hsms = await ask(`${groupId}/providers/Microsoft.KeyVault/managedHSMs?${keyVault}`);
    expect(namesOf(hsms.body)).toEqual(['contoso-hsm']);
  });

  test('a vault and a key are as they are in the data', async () => {
    const { ask } = await manager();
    expect((await ask(`${vaultId}?${keyVault}`)).body).toEqual(exampleTenant.vaults[0]!.resource);
    expect((await ask(`${keyId}?${keyVault}`)).body).toEqual(exampleTenant.vaults[0]!.keys[0]!.resource);
    expect((await ask(`${keyId}/versions/${version}?${keyVault}`)).body.name).toBe(version);
  });

  test('lists of keys and of versions leave out what only a single key has', async () => {
    const { ask } = await manager();
    const keys = await ask(`${vaultId}/keys?${keyVault}`);
    expect(Object.keys(keys.body.value![0]!.properties!)).toEqual(['attributes', 'keyUri']);
    const versions = await ask(`${keyId}/versions?${keyVault}`);
    expect(Object.keys(versions.body.value![0]!.properties!)).toEqual([
      'attributes',
      'keyUri',
      'keyUriWithVersion',
    ]);
  });

  test('deleted vaults are listed, and found at their location', async () => {
    const { ask } = await manager();
    const list = await ask(`${subscriptionId}/providers/Microsoft.KeyVault/deletedVaults?${keyVault}`);
    expect(namesOf(list.body)).toEqual(['contoso-old']);
    const at = (location: string) =>
      ask(
        `${subscriptionId}/providers/Microsoft.KeyVault/locations/${location}/deletedVaults/contoso-old?${keyVault}`,
      );
    expect((await at('westeurope')).body.name).toBe('contoso-old');
    expect((await at('northeurope')).status).toBe(404);
  });

  test.each([
    ['contoso-cmk', { nameAvailable: false, reason: 'AlreadyExists' }],
    ['CONTOSO-OLD', { nameAvailable: false, reason: 'AlreadyExists' }],
    ['fabrikam-cmk', { nameAvailable: false, reason: 'AlreadyExists' }],
    ['a--b', { nameAvailable: false, reason: 'AccountNameInvalid' }],
    ['contoso-free', { nameAvailable: true }],
  ])('whether the name %s can be had is answered', async (name, answer) => {
    const { ask } = await manager();
    const path = `${subscriptionId}/providers/Microsoft.KeyVault/checkNameAvailability?${keyVault}`;
    expect((await ask(path, post({ name, type: 'Microsoft.KeyVault/vaults' }))).body).toMatchObject(answer);
  });

  test('a role definition is found with a subscription, with a management group and with neither', async () => {
    const { ask } = await manager();
    for (const scope of [subscriptionId, managementGroup, '']) {
      const path = `${scope}/providers/Microsoft.Authorization/roleDefinitions/${ids.encryptionUser}?${authorization}`;
      expect((await ask(path)).body.name).toBe(ids.encryptionUser);
    }
    const missing = `/providers/Microsoft.Authorization/roleDefinitions/${ids.principal}?${authorization}`;
    expect((await ask(missing)).status).toBe(404);
  });
});
