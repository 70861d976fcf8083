import type { Hono } from 'hono';
import { cors } from 'hono/cors';
import { authenticate, createHost, type HostEnv, type HostWorld } from '../control';
import { answerRequest } from './answerRequest';
import { readResourcePath } from './ResourcePath';
import { tokenRefusal } from './tokenRefusal';

export interface ResourceManagerOptions {
  /** Whether browsers may read Retry-After and WWW-Authenticate. Not known of the real host, so both are tried. */
  readonly exposesRetryHeaders?: boolean;
  readonly pageSize?: number;
}

const exposed = [
  'x-ms-request-id',
  'x-ms-correlation-request-id',
  'x-ms-ratelimit-remaining-subscription-reads',
];
const retryHeaders = ['Retry-After', 'WWW-Authenticate'];

/** Azure Resource Manager over the tenants of the scenarios. It reads and never changes anything. */
export function createResourceManager(
  world: HostWorld,
  { exposesRetryHeaders = false, pageSize = 100 }: ResourceManagerOptions = {},
): Hono<HostEnv> {
  const app = createHost(world, {
    host: 'resource-manager',
    cors: cors({
      origin: (origin) => origin,
      allowMethods: (_, c) => [c.req.header('Access-Control-Request-Method') ?? 'GET'],
      exposeHeaders: [...exposed, ...(exposesRetryHeaders ? retryHeaders : [])],
      maxAge: 86_400,
    }),
    headers: (requestId) => ({
      'x-ms-request-id': requestId,
      'x-ms-correlation-request-id': requestId,
      'Cache-Control': 'no-cache',
    }),
  });
  app.all('*', async (c) => {
    const caller = authenticate(c, world, 'resource-manager', tokenRefusal(world.origins.login));
    const url = new URL(c.req.url);
    const answer = answerRequest({
      method: c.req.method,
      path: readResourcePath(url.pathname),
      query: url.searchParams,
      body: c.req.method === 'POST' ? await c.req.json<unknown>().catch(() => undefined) : undefined,
      caller,
      origin: world.origins.resourceManager,
      loginOrigin: world.origins.login,
      pageSize,
    });
    return c.newResponse(JSON.stringify(answer), 200, { 'Content-Type': 'application/json; charset=utf-8' });
  });
  return app;
}
