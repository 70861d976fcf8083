import { describe, expect, test } from 'vitest';
import { exampleScenario, ids, vaultId } from '../control/support/exampleScenario';
import { type AnswerBody, manager, keyVault } from './support/manager';

describe('tokens', () => {
  test('without a token the answer is 401 and says that the header is missing', async () => {
    const { app } = await manager();
    const response = await app.request(`/subscriptions?api-version=2022-12-01`);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      error: {
        code: 'AuthenticationFailed',
        message: "Authentication failed. The 'Authorization' header is missing.",
      },
    });
  });

  test('a token that nobody signed, an expired one and one for Graph are told apart', async () => {
    const { app, headers } = await manager();
    const codeFor = async (given: Record<string, string>) =>
      (
        (await (
          await app.request('/tenants?api-version=2022-12-01', { headers: given })
        ).json()) as AnswerBody
      ).error;
    expect((await codeFor({ Authorization: 'Bearer abc' }))?.code).toBe('InvalidAuthenticationToken');
    expect((await codeFor(await headers({ lifetimeSeconds: -5 })))?.code).toBe('ExpiredAuthenticationToken');
    expect((await codeFor(await headers({ resource: 'graph' })))?.message).toContain('wrong audience');
  });

  test('a token of another tenant than the subscription is refused, and both issuers are named', async () => {
    const { ask } = await manager();
    const { status, body } = await ask(`${vaultId}?${keyVault}`, { tenantId: ids.otherTenant });
    expect(status).toBe(401);
    expect(body.error?.code).toBe('InvalidAuthenticationTokenTenant');
    expect(body.error?.message).toContain(`'https://sts.windows.net/${ids.otherTenant}/'`);
    expect(body.error?.message).toContain(`'https://sts.windows.net/${ids.tenant}/'`);
  });

  test('a subscription that was moved answers to its new tenant only', async () => {
    const { ask } = await manager();
    const path = `/subscriptions/${ids.movedSubscription}?api-version=2022-12-01`;
    expect((await ask(path)).status).toBe(401);
    expect((await ask(path, { tenantId: ids.otherTenant })).status).toBe(200);
  });

  test('an account with a claims challenge gets in once its token answers it', async () => {
    const scenario = exampleScenario({
      account: { trouble: { kind: 'claims-challenge', resource: 'resource-manager' } },
    });
    const { app, ask, headers } = await manager(scenario);
    const refused = await ask('/tenants?api-version=2022-12-01');
    expect(refused.status).toBe(401);
    const claims = /error="insufficient_claims", claims="([^"]+)"/.exec(
      refused.headers.get('WWW-Authenticate') ?? '',
    );
    expect(JSON.parse(Buffer.from(claims![1]!, 'base64').toString())).toMatchObject({
      access_token: { nbf: { essential: true } },
    });
    const again = await app.request('/tenants?api-version=2022-12-01', {
      headers: await headers({ answersChallenge: true }),
    });
    expect(again.status).toBe(200);
  });
});
