import { describe, expect, test } from 'vitest';
import { ids, vaultId } from '../../control/support/exampleScenario';
import { manager, post } from '../support/manager';

const find = (name: string, type = 'microsoft.keyvault/vaults') =>
  `resources | where type =~ '${type}' and name =~ '${name}' | project id,name,tenantId,subscriptionId`;

describe('Resource Graph', () => {
  const path = '/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01';

  test('a vault is found by name, with the columns asked for and no others', async () => {
    const { ask } = await manager();
    const { body } = await ask(
      path,
      post({ query: find('CONTOSO-CMK'), options: { resultFormat: 'objectArray' } }),
    );
    expect(body).toEqual({
      totalRecords: 1,
      count: 1,
      data: [{ id: vaultId, name: 'contoso-cmk', tenantId: ids.tenant, subscriptionId: ids.subscription }],
      facets: [],
      resultTruncated: 'false',
    });
  });

  test('a vault that is too new, one of another type and one in another subscription are not found', async () => {
    const { ask } = await manager();
    const count = async (body: object) => (await ask(path, post(body))).body.count;
    expect(await count({ query: find('contoso-new') })).toBe(0);
    expect(await count({ query: find('contoso-hsm') })).toBe(0);
    expect(await count({ query: find('contoso-hsm', 'microsoft.keyvault/managedhsms') })).toBe(1);
    expect(await count({ query: find('contoso-cmk'), subscriptions: [ids.movedSubscription] })).toBe(0);
  });

  test('as a table the same is in columns and rows', async () => {
    const { ask } = await manager();
    const { body } = await ask(
      path,
      post({ query: find('contoso-cmk'), options: { resultFormat: 'table' } }),
    );
    expect(body.data).toMatchObject({
      columns: [
        { name: 'id', type: 'string' },
        { name: 'name' },
        { name: 'tenantId' },
        { name: 'subscriptionId' },
      ],
      rows: [[vaultId, 'contoso-cmk', ids.tenant, ids.subscription]],
    });
  });

  test.each([
    'resources | take 5',
    "resources | where type =~ 'microsoft.storage/storageaccounts' and name =~ 'a'",
    "resources | where type =~ 'microsoft.keyvault/vaults' and name =~ 'a' | project colour",
  ])('the query %s is not valid', async (query) => {
    const { status, body } = await (await manager()).ask(path, post({ query }));
    expect([status, body.error?.code, body.error?.details?.[0]?.code]).toEqual([
      400,
      'BadRequest',
      'InvalidQuery',
    ]);
  });
});
