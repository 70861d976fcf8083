import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

/** An app of Hono, whatever its environment. */
export interface Listener {
  readonly fetch: (request: Request, environment: never) => Response | Promise<Response>;
}

export interface Listening {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Port 0 takes a free one. Nothing outside this computer can reach it. */
export async function listen(app: Listener, port: number): Promise<Listening> {
  const fetch = (request: Request, environment: unknown) => app.fetch(request, environment as never);
  const server = createServer(getRequestListener(fetch, { overrideGlobalObjects: false }));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    // By this name, because MSAL and browsers treat sites on `localhost` as one, and as secure.
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
