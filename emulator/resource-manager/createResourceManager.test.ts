import { describe, expect, test } from 'vitest';
import { exampleScenario, vaultId } from '../control/support/exampleScenario';
import { manager, keyVault } from './support/manager';

describe('browsers', () => {
  const origin = 'http://localhost:3000';

  test('a preflight is allowed what it asks for, without a token', async () => {
    const { app } = await manager();
    const response = await app.request(`${vaultId}?${keyVault}`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization,x-ms-client-request-id',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET');
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('authorization');
    expect(Number(response.headers.get('Access-Control-Max-Age'))).toBeGreaterThan(0);
  });

  test.each([
    [{}, false],
    [{ exposesRetryHeaders: true }, true],
  ])('with the options %o it is %s that Retry-After can be read', async (options, isExposed) => {
    const { ask } = await manager(exampleScenario(), options);
    const { headers } = await ask('/tenants?api-version=2022-12-01', { headers: { Origin: origin } });
    const exposed = headers
      .get('Access-Control-Expose-Headers')
      ?.split(',')
      .map((name) => name.trim());
    expect(exposed?.includes('Retry-After')).toBe(isExposed);
    expect(exposed?.includes('WWW-Authenticate')).toBe(isExposed);
    expect(exposed).toContain('x-ms-request-id');
  });

  test('errors can be read as well, and have a request id', async () => {
    const { ask } = await manager();
    const { headers } = await ask(`${vaultId}x?${keyVault}`, { headers: { Origin: origin } });
    expect(headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(headers.get('x-ms-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
