import { describe, expect, test } from 'vitest';
import { createResourceManager } from '../resource-manager';
import { createControl } from '.';
import { exampleWorld } from './support/exampleWorld';

async function controlled() {
  const { world, headers } = await exampleWorld();
  const control = createControl(world);
  const app = createResourceManager(world);
  return {
    put: (path: string, body: unknown) =>
      control.request(path, { method: 'PUT', body: JSON.stringify(body) }),
    remove: (path: string) => control.request(path, { method: 'DELETE' }),
    log: async () =>
      (await (await control.request('/log')).json()) as readonly Readonly<Record<string, unknown>>[],
    ask: async (path: string, init: RequestInit = {}) =>
      app.request(`http://127.0.0.1:40002${path}`, { headers: await headers(), ...init }),
  };
}

const tenants = '/tenants?api-version=2022-12-01';

test('rules are set and taken away', async () => {
  const { put, remove, ask } = await controlled();
  expect((await put('/faults', [{ host: 'resource-manager', fault: { kind: 'conflict' } }])).status).toBe(
    204,
  );
  expect((await ask(tenants)).status).toBe(409);
  expect((await remove('/faults')).status).toBe(204);
  expect((await ask(tenants)).status).toBe(200);
});

test.each([
  [[{ host: 'vault', fault: { kind: 'cut' } }], '0.host'],
  [[{ host: 'graph', fault: { kind: 'sleepy' } }], '0.fault.kind'],
  [[{ host: 'graph', fault: { kind: 'slow' } }], '0.fault.milliseconds'],
  [[{ host: 'graph', pth: '/me', fault: { kind: 'cut' } }], '0.pth'],
  [{ host: 'graph' }, 'body'],
])('the rules %j are refused at %s', async (rules, place) => {
  const response = await (await controlled()).put('/faults', rules);
  expect(response.status).toBe(400);
  expect(((await response.json()) as { error: string }).error).toMatch(
    new RegExp(`^${place.replaceAll('.', String.raw`\.`)}: `),
  );
});

test('latency is set, and must be a number', async () => {
  const { put, ask, log } = await controlled();
  expect((await put('/latency', { milliseconds: 60 })).status).toBe(204);
  await ask(tenants);
  expect((await log())[0]!.tookMilliseconds).toBeGreaterThan(55);
  expect((await put('/latency', { milliseconds: 'long' })).status).toBe(400);
});

describe('the log', () => {
  test('has each request with its status, preflights too', async () => {
    const { ask, log } = await controlled();
    await ask(tenants, { method: 'OPTIONS', headers: { Origin: 'http://localhost:3000' } });
    await ask(tenants);
    expect(await log()).toMatchObject([
      { host: 'resource-manager', method: 'OPTIONS', hasToken: false, status: 204, body: null },
      { method: 'GET', url: `http://127.0.0.1:40002${tenants}`, hasToken: true, status: 200 },
    ]);
  });

  test('has bodies of POST up to their two thousandth character, and no token', async () => {
    const { ask, log } = await controlled();
    const response = await ask('/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01', {
      method: 'POST',
      body: JSON.stringify({ query: 'x'.repeat(3000) }),
    });
    expect(response.status).toBe(400);
    const [entry] = await log();
    expect(entry!.body).toHaveLength(2000);
    expect(JSON.stringify(entry)).not.toContain('Bearer');
  });

  test('is empty once it was cleared', async () => {
    const { ask, log, remove } = await controlled();
    await ask(tenants);
    await remove('/log');
    expect(await log()).toEqual([]);
  });
});
