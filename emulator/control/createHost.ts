import { randomUUID } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import type { Tokens } from '../tokens/Tokens';
import type { World } from '../World';
import type { HostEnv } from './HostEnv';
import { Refusal } from './Refusal';
import { refusalAnswer } from './refusalAnswer';

/** The part of the world that Resource Manager and Graph need. */
export type HostWorld = Omit<World, 'tokens'> & { readonly tokens: Pick<Tokens, 'readAccessToken'> };

interface HostOptions {
  readonly host: 'resource-manager' | 'graph';
  readonly cors: MiddlewareHandler;
  /** Written on every answer, also on errors and faults. */
  readonly headers: (requestId: string) => Readonly<Record<string, string>>;
}

/** What Resource Manager and Graph have in common, in the order in which a request meets it. */
export function createHost(world: HostWorld, { host, cors, headers }: HostOptions): Hono<HostEnv> {
  const app = new Hono<HostEnv>();
  app.use(world.log.middleware(host), cors, async (c, next) => {
    const requestId = randomUUID();
    for (const [name, value] of Object.entries(headers(requestId))) c.header(name, value);
    c.set('requestId', requestId);
    c.set('loginOrigin', world.origins.login);
    const audience = host === 'graph' ? world.origins.graph : world.origins.resourceManager;
    c.set('reading', await world.tokens.readAccessToken(c.req.header('Authorization'), audience));
    await next();
  });
  app.use(world.faults.middleware(host));
  app.onError((error, c) =>
    refusalAnswer(
      c,
      host,
      error instanceof Refusal ? error : new Refusal(500, 'InternalServerError', error.message),
    ),
  );
  return app;
}
