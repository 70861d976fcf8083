import { describe, expect, test } from 'vitest';
import { groupId, hsmId, ids, keyId, subscriptionId, vaultId } from '../control/support/exampleScenario';
import { manager, keyVault, authorization, post } from './support/manager';

describe('api-versions and paths', () => {
  test.each([
    [`${vaultId}`, 400, 'MissingApiVersionParameter'],
    [`${vaultId}?api-version=2015-06-01`, 400, 'NoRegisteredProviderFound'],
    ['/subscriptions?api-version=2000-01-01', 400, 'InvalidApiVersionParameter'],
    [`${groupId}/providers/Microsoft.KeyVault/cupboards/a?${keyVault}`, 404, 'InvalidResourceType'],
    [`${groupId}/providers/Microsoft.Nothing/things/a?${keyVault}`, 404, 'InvalidResourceNamespace'],
    [`/subscriptions/nonsense/providers/Microsoft.KeyVault/vaults?${keyVault}`, 400, 'InvalidSubscriptionId'],
    [
      `/subscriptions/${ids.principal}/providers/Microsoft.KeyVault/vaults?${keyVault}`,
      404,
      'SubscriptionNotFound',
    ],
    [
      `${subscriptionId}/resourceGroups/none/providers/Microsoft.KeyVault/vaults/a?${keyVault}`,
      404,
      'ResourceGroupNotFound',
    ],
    [`${vaultId}x?${keyVault}`, 404, 'ResourceNotFound'],
    [`${vaultId}/keys/none?${keyVault}`, 404, 'KeyNotFound'],
    [`${vaultId}/keys/none/versions?${keyVault}`, 404, 'KeyNotFound'],
    [`${keyId}/versions/00000000000000000000000000000000?${keyVault}`, 404, 'ResourceNotFound'],
    [`${hsmId}/keys/adobe-cmk?${keyVault}`, 404, 'ResourceNotFound'],
    [
      `${vaultId}/keys/none/providers/Microsoft.Authorization/roleAssignments?${authorization}`,
      404,
      'KeyNotFound',
    ],
  ])('%s is %i %s', async (path, status, code) => {
    const answer = await (await manager()).ask(path);
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
  });

  test('an unsupported api-version is answered with those that are supported', async () => {
    const { body } = await (await manager()).ask(`${vaultId}?api-version=2015-06-01`);
    expect(body.error?.message).toContain("'2023-07-01, 2024-11-01, 2026-02-01'");
  });

  test('paths are compared without regard to case', async () => {
    const { ask } = await manager();
    expect((await ask(`${keyId.toUpperCase()}?${keyVault}`)).body.name).toBe('adobe-cmk');
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('%s changes nothing and is forbidden', async (method) => {
    const { ask } = await manager();
    const { status, body } = await ask(`${vaultId}?${keyVault}`, { method });
    expect(status).toBe(403);
    expect(body.error?.code).toBe('AuthorizationFailed');
    expect((await ask(`${vaultId}?${keyVault}`)).status).toBe(200);
  });

  test('a POST to what can only be read is not allowed', async () => {
    expect((await (await manager()).ask(`${vaultId}?${keyVault}`, post({}))).status).toBe(405);
  });
});
