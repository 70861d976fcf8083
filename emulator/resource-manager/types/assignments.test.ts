import { describe, expect, test } from 'vitest';
import {
  assignment,
  exampleScenario,
  ids,
  keyId,
  subscriptionId,
  vaultId,
} from '../../control/support/exampleScenario';
import { type AnswerBody, manager, authorization, namesOf } from '../support/manager';

const listed = async (scope: string, filter: string, type = 'roleAssignments') => {
  const { ask } = await manager();
  const query = `${authorization}&$filter=${encodeURIComponent(filter)}`;
  return ask(`${scope}/providers/Microsoft.Authorization/${type}?${query}`);
};

describe('role assignments', () => {
  test.each([
    [
      keyId,
      'atScope()',
      ['at-key', 'at-vault', 'at-group', 'at-subscription', 'at-management-group', 'at-root'],
    ],
    [vaultId, 'atScope()', ['at-vault', 'at-group', 'at-subscription', 'at-management-group', 'at-root']],
    [
      vaultId,
      `atScope() and assignedTo('${ids.principal}')`,
      ['at-vault', 'at-group', 'at-management-group'],
    ],
    [vaultId, `assignedTo('${ids.principal}')`, ['at-key', 'at-vault', 'at-group', 'at-management-group']],
    [vaultId, `principalId eq '${ids.principal}'`, ['at-key', 'at-vault', 'at-management-group']],
    [vaultId, `principalId eq '${ids.outerGroup}'`, ['at-group']],
    [
      subscriptionId,
      `principalId eq '${ids.principal}'`,
      ['at-key', 'at-vault', 'at-management-group', 'elsewhere'],
    ],
  ])('at %s with the filter %s', async (scope, filter, names) => {
    expect(namesOf((await listed(scope, filter)).body)).toEqual(names);
  });

  test('deny assignments are listed in the same way, and those for everybody are for all', async () => {
    expect(namesOf((await listed(keyId, 'atScope()', 'denyAssignments')).body)).toEqual([
      'for-all',
      'for-reader',
    ]);
    const forPrincipal = await listed(
      keyId,
      `atScope() and assignedTo('${ids.principal}')`,
      'denyAssignments',
    );
    expect(namesOf(forPrincipal.body)).toEqual(['for-all']);
  });

  test.each([
    `atScope() and principalId eq '${ids.principal}'`,
    `principalId eq ${ids.principal}`,
    'anything()',
  ])('the filter %s is not supported', async (filter) => {
    const { status, body } = await listed(vaultId, filter);
    expect([status, body.error?.code]).toEqual([400, 'UnsupportedQuery']);
  });

  test('five thousand of them come in fifty pages, each on the same host', async () => {
    const roleAssignments = Array.from({ length: 5000 }, (_, index) =>
      assignment(`a${index}`, vaultId, ids.principal),
    );
    const { ask, world } = await manager(exampleScenario({ tenant: { roleAssignments } }));
    let link: string | undefined =
      `${vaultId}/providers/Microsoft.Authorization/roleAssignments?${authorization}&$filter=atScope()`;
    const names = new Set<string | undefined>();
    let pages = 0;
    while (link !== undefined) {
      const { body }: { body: AnswerBody } = await ask(link);
      for (const name of namesOf(body)!) names.add(name);
      pages += 1;
      expect(body.nextLink?.startsWith(`${world.origins.resourceManager}/subscriptions/`)).not.toBe(false);
      link = body.nextLink?.slice(world.origins.resourceManager.length);
    }
    expect([pages, names.size]).toEqual([50, 5000]);
  });

  test('a token for a page that was made up is refused', async () => {
    const path = `${vaultId}/providers/Microsoft.Authorization/roleAssignments?${authorization}&$skipToken=abc`;
    expect((await (await manager()).ask(path)).status).toBe(400);
  });
});
