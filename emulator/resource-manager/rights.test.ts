import { describe, expect, test } from 'vitest';
import { ids, keyId, managementGroup, vaultId } from '../control/support/exampleScenario';
import { manager, withRights, keyVault, authorization, post } from './support/manager';

describe('rights', () => {
  const paths = {
    vault: `${vaultId}?${keyVault}`,
    key: `${keyId}?${keyVault}`,
    versions: `${keyId}/versions?${keyVault}`,
    keys: `${vaultId}/keys?${keyVault}`,
    roleAssignments: `${keyId}/providers/Microsoft.Authorization/roleAssignments?${authorization}&$filter=atScope()`,
    denyAssignments: `${keyId}/providers/Microsoft.Authorization/denyAssignments?${authorization}&$filter=atScope()`,
  };

  test.each([
    [
      'reader',
      { vault: 200, key: 200, versions: 200, keys: 200, roleAssignments: 200, denyAssignments: 200 },
    ],
    ['none', { vault: 403, key: 403, versions: 403, keys: 403, roleAssignments: 403, denyAssignments: 403 }],
    [
      'vault-only',
      { vault: 200, key: 200, versions: 200, keys: 200, roleAssignments: 403, denyAssignments: 403 },
    ],
    [
      'no-keys',
      { vault: 200, key: 403, versions: 403, keys: 403, roleAssignments: 200, denyAssignments: 200 },
    ],
  ] as const)('somebody with the rights %s is answered %o', async (rights, statuses) => {
    const { ask } = await manager(withRights(rights));
    const asked = await Promise.all(
      Object.entries(paths).map(async ([name, path]) => [name, (await ask(path)).status]),
    );
    expect(Object.fromEntries(asked)).toEqual(statuses);
  });

  test('a refusal names the client, the object id, the action and the scope', async () => {
    const { ask } = await manager(withRights('no-keys'));
    expect((await ask(paths.key)).body.error).toEqual({
      code: 'AuthorizationFailed',
      message: `The client 'reader@contoso.example' with object id '${ids.reader}' does not have authorization to perform action 'Microsoft.KeyVault/vaults/keys/read' over scope '${keyId}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    });
  });

  test('whoever may not read is not told that something is missing', async () => {
    const { ask } = await manager(withRights('none'));
    expect((await ask(`${vaultId}x?${keyVault}`)).status).toBe(403);
  });

  test('without any role there are no subscriptions and no rows of Resource Graph, and tenants all the same', async () => {
    const { ask } = await manager(withRights('none'));
    expect((await ask('/subscriptions?api-version=2022-12-01')).body.value).toEqual([]);
    const query = "resources | where type =~ 'microsoft.keyvault/vaults' and name =~ 'contoso-cmk'";
    const graph = await ask(
      '/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01',
      post({ query }),
    );
    expect(graph.body).toMatchObject({ totalRecords: 0, data: [] });
    expect((await ask('/tenants?api-version=2022-12-01')).body.value).toHaveLength(2);
  });

  test('what is above all subscriptions is nobody’s to read', async () => {
    const { ask } = await manager();
    for (const scope of ['', managementGroup]) {
      const { status } = await ask(
        `${scope}/providers/Microsoft.Authorization/roleAssignments?${authorization}`,
      );
      expect(status).toBe(403);
    }
  });
});
