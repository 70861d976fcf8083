import { afterEach, describe, expect, test } from 'vitest';
import { createGraph } from '../graph';
import { listen } from '../listen';
import type { Fault, FaultRule } from '../model/Fault';
import { createResourceManager } from '../resource-manager';
import { exampleScenario, ids, vaultId } from './support/exampleScenario';
import { exampleWorld } from './support/exampleWorld';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function served(fault: Fault, rule: Partial<FaultRule> = {}) {
  const { world, headers } = await exampleWorld(exampleScenario());
  const resourceManager = await listen(createResourceManager(world), 0);
  const graph = await listen(createGraph(world), 0);
  closing.push(resourceManager.close, graph.close);
  world.faults.set([
    { host: 'resource-manager', ...rule, fault },
    { host: 'graph', ...rule, fault },
  ]);
  return {
    world,
    vault: async (init: RequestInit = {}, options = {}) =>
      fetch(`${resourceManager.origin}${vaultId}?api-version=2026-02-01`, {
        headers: await headers(options),
        ...init,
      }),
    list: async () =>
      fetch(`${resourceManager.origin}/subscriptions?api-version=2022-12-01`, { headers: await headers() }),
    me: async () =>
      fetch(`${graph.origin}/v1.0/organization`, {
        headers: await headers({ resource: 'graph', scopes: ['User.Read'] }),
      }),
  };
}

describe('refusals', () => {
  test.each([
    [{ kind: 'unauthorized' }, 401, 'InvalidAuthenticationToken', 'InvalidAuthenticationToken'],
    [{ kind: 'claims-challenge' }, 401, 'InvalidAuthenticationToken', 'InvalidAuthenticationToken'],
    [{ kind: 'forbidden' }, 403, 'AuthorizationFailed', 'Authorization_RequestDenied'],
    [{ kind: 'not-found' }, 404, 'ResourceNotFound', 'Request_ResourceNotFound'],
    [{ kind: 'conflict' }, 409, 'MissingSubscriptionRegistration', 'Conflict'],
    [{ kind: 'too-many-requests', retryAfterSeconds: 7 }, 429, 'TooManyRequests', 'TooManyRequests'],
    [{ kind: 'server-error' }, 500, 'InternalServerError', 'Service_InternalServerError'],
    [{ kind: 'unavailable', retryAfterSeconds: null }, 503, 'ServiceUnavailable', 'serviceNotAvailable'],
  ] as const)('%o is %i in the words of each host', async (fault, status, armCode, graphCode) => {
    const { vault, me } = await served(fault);
    const [arm, graph] = [await vault(), await me()];
    expect([arm.status, graph.status]).toEqual([status, status]);
    expect(await arm.json()).toMatchObject({ error: { code: armCode } });
    expect(await graph.json()).toMatchObject({ error: { code: graphCode, innerError: {} } });
    expect(arm.headers.get('x-ms-request-id')).not.toBeNull();
    expect(graph.headers.get('request-id')).not.toBeNull();
    const seconds = 'retryAfterSeconds' in fault ? fault.retryAfterSeconds : null;
    expect(arm.headers.get('Retry-After')).toBe(seconds === null ? null : String(seconds));
  });

  test('a refusal of Resource Manager names who asked for what', async () => {
    const { vault } = await served({ kind: 'forbidden' });
    const { error } = (await (await vault()).json()) as { error: { message: string } };
    expect(error.message).toContain(`'Microsoft.KeyVault/vaults/read' over scope '${vaultId}'`);
    expect(error.message).toContain(ids.reader);
  });

  test('a claims challenge lets through who answers it', async () => {
    const { vault, world } = await served({ kind: 'claims-challenge' });
    expect((await vault()).headers.get('WWW-Authenticate')).toContain(
      `authorization_uri="${world.origins.login}/common/oauth2/authorize", error="insufficient_claims", claims="`,
    );
    expect((await vault({}, { answersChallenge: true })).status).toBe(200);
  });
});

describe('broken answers', () => {
  test('a cut connection is no answer at all', async () => {
    const { vault, world } = await served({ kind: 'cut' });
    await expect(vault()).rejects.toThrow('fetch failed');
    expect(world.log.entries()).toMatchObject([{ method: 'GET', status: null }]);
  });

  test('a connection cut in the body gives the status, and then an error', async () => {
    const { vault } = await served({ kind: 'cut-body' });
    const response = await vault();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test('a silent host answers nothing until the reader goes away', async () => {
    const { vault } = await served({ kind: 'silent' });
    await expect(vault({ signal: AbortSignal.timeout(150) })).rejects.toThrow('aborted');
  });

  test('a page of a proxy is HTML with status 200', async () => {
    const response = await (await served({ kind: 'proxy-page' })).vault();
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      200,
      'text/html; charset=UTF-8',
    ]);
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
  });

  test('JSON that stops halfway is the true answer up to there', async () => {
    const { vault, world } = await served({ kind: 'truncated-json' }, { times: 1 });
    const text = await (await vault()).text();
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect((await (await vault()).text()).startsWith(text)).toBe(true);
    expect(world.log.entries().map(({ status }) => status)).toEqual([200, 200]);
  });

  test('JSON of another form is still JSON', async () => {
    const { list } = await served({ kind: 'other-json' });
    expect(((await (await list()).json()) as { value: unknown }).value).not.toBeInstanceOf(Array);
  });

  test('a list goes on at a foreign origin, under the name that each host gives the link', async () => {
    const { list, me } = await served({ kind: 'foreign-next-link', origin: 'https://fabrikam.example' });
    expect(await (await list()).json()).toMatchObject({
      value: [{}],
      nextLink: expect.stringMatching(/^https:\/\/fabrikam\.example\/subscriptions\?/),
    });
    expect(await (await me()).json()).toHaveProperty(['@odata.nextLink']);
  });

  test('a redirect keeps the method', async () => {
    const { vault } = await served({ kind: 'redirect', location: 'https://fabrikam.example/' });
    const response = await vault({ redirect: 'manual' });
    expect([response.status, response.headers.get('Location')]).toEqual([307, 'https://fabrikam.example/']);
  });
});

const took = async (request: () => Promise<unknown>) => {
  const start = performance.now();
  await request();
  return performance.now() - start;
};

describe('time', () => {
  test('a slow answer comes after the time given', async () => {
    const { vault } = await served({ kind: 'slow', milliseconds: 150 });
    expect(await took(vault)).toBeGreaterThan(145);
  });

  test('latency is before every request but the preflights', async () => {
    const { vault, world } = await served({ kind: 'server-error' }, { times: 1 });
    world.faults.latency(300);
    expect(await took(vault)).toBeGreaterThan(295);
    const preflight = { method: 'OPTIONS', headers: { Origin: 'http://localhost:3000' } };
    expect(await took(() => vault(preflight))).toBeLessThan(295);
  });
});

const statuses = async (rule: Partial<FaultRule>) => {
  const { vault, list, me } = await served({ kind: 'server-error' }, rule);
  return [(await vault()).status, (await list()).status, (await me()).status, (await vault()).status];
};

describe('which requests a rule meets', () => {
  test('all of its host without a path', async () => {
    expect(await statuses({})).toEqual([500, 500, 500, 500]);
  });

  test('those with the part of the path, in any case', async () => {
    expect(await statuses({ path: '/VAULTS/' })).toEqual([500, 200, 200, 500]);
  });

  test('those of the method', async () => {
    expect(await statuses({ method: 'POST' })).toEqual([200, 200, 200, 200]);
  });

  test('as many as it says, and then none', async () => {
    expect(await statuses({ times: 1 })).toEqual([500, 200, 500, 200]);
  });

  test('none once it was cleared', async () => {
    const { vault, world } = await served({ kind: 'server-error' });
    world.faults.clear();
    expect((await vault()).status).toBe(200);
  });
});
