import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '.';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ withControl: true });
});
afterAll(() => emulator.close());

const tenants = async (token: string) => {
  const address = `${emulator.origins.resourceManager}/tenants?api-version=2022-12-01`;
  const response = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  return { status: response.status, body: (await response.json()) as { value?: readonly unknown[] } };
};
const demoToken = async (query: string) => {
  const response = await fetch(`${emulator.origins.login}/demo/token?${query}`);
  return { status: response.status, body: (await response.json()) as Record<string, string> };
};

describe('startEmulator', () => {
  it('gives every host an origin of its own on this computer', () => {
    const origins = [...Object.values(emulator.origins), emulator.controlOrigin];
    expect(new Set(origins).size).toBe(4);
    for (const origin of origins) expect(origin).toMatch(/^http:\/\/localhost:\d+$/);
  });

  it('makes tokens that its resources accept', async () => {
    const guest = emulator.scenarios.find(({ account }) => account.memberships.length > 1)!.account;
    const { status, body } = await tenants(await emulator.tokenFor(guest.username, 'resource-manager'));
    expect(status).toBe(200);
    expect(body.value).toHaveLength(guest.memberships.length);
    expect((await tenants(await emulator.tokenFor(guest.username, 'graph'))).status).toBe(401);
  });

  it('refuses to make a token for a tenant that the account is not in', async () => {
    const { username } = emulator.scenarios[0]!.account;
    await expect(emulator.tokenFor(username, 'graph', { tenantId: 'elsewhere' })).rejects.toThrow(
      'elsewhere',
    );
  });

  it('gives scripts tokens, and the error that they would get from Azure', async () => {
    const { username } = emulator.scenarios[0]!.account;
    const { body } = await demoToken(`username=${username}&resource=resource-manager`);
    expect((await tenants(body.accessToken!)).status).toBe(200);
    expect(Date.parse(body.expiresOn!)).toBeGreaterThan(Date.now() + 3_500_000);
    expect((await demoToken('username=nobody@contoso.example&resource=graph')).status).toBe(404);
    expect((await demoToken(`username=${username}&resource=vault`)).status).toBe(400);
    const blocked = emulator.scenarios.find(({ account }) => account.trouble?.kind === 'blocked-by-policy')!;
    const refusal = await demoToken(`username=${blocked.account.username}&resource=resource-manager`);
    expect(refusal).toMatchObject({ status: 400, body: { error: expect.stringMatching(/^AADSTS53003: /) } });
  });

  it('lets tests in a browser switch faults on, also for signing in', async () => {
    const rules = [{ host: 'login', times: 1, fault: { kind: 'unavailable', retryAfterSeconds: 1 } }];
    const request = { method: 'PUT', body: JSON.stringify(rules) };
    expect((await fetch(`${emulator.controlOrigin}/faults`, request)).status).toBe(204);
    const keys = () => fetch(`${emulator.origins.login}/common/discovery/v2.0/keys`);
    expect((await keys()).status).toBe(503);
    expect((await keys()).status).toBe(200);
    expect(emulator.log.entries().map(({ status }) => status)).toEqual(expect.arrayContaining([503, 200]));
  });

  it('ends requests that are still waiting when it is closed', async () => {
    const other = await startEmulator();
    other.faults.set([{ host: 'graph', fault: { kind: 'silent' } }]);
    const waiting = fetch(`${other.origins.graph}/v1.0/me`).then(
      () => 'answered',
      () => 'cut',
    );
    await expect.poll(() => other.log.entries().length).toBe(1);
    await other.close();
    expect(await waiting).toBe('cut');
    await expect(fetch(other.origins.login)).rejects.toThrow('fetch failed');
  });

  it('says so when a port is taken, and leaves nothing listening', async () => {
    const taken = Number(new URL(emulator.origins.graph).port);
    const ports = { login: 0, resourceManager: 0, graph: taken };
    await expect(startEmulator({ ports })).rejects.toThrow('EADDRINUSE');
  });
});
