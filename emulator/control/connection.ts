import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { HostEnv } from './HostEnv';

function outgoingOf(c: Context<HostEnv>) {
  // Not every caller of an app is a server: `app.request()` gives no environment at all.
  const outgoing = (c.env as Partial<HostEnv['Bindings']> | undefined)?.outgoing;
  if (outgoing === undefined) throw new Error('Only a served connection can be cut.');
  return outgoing;
}

/** Nothing is answered; the browser sees a network error. */
export function cut(c: Context<HostEnv>): Response {
  outgoingOf(c).destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Status, headers and half of the body arrive, and then the connection ends. */
export async function cutInBody(c: Context<HostEnv>): Promise<Response> {
  const outgoing = outgoingOf(c);
  const body = Buffer.from(await c.res.arrayBuffer());
  outgoing.writeHead(c.res.status, {
    ...Object.fromEntries(c.res.headers),
    'content-length': String(body.length),
  });
  await new Promise<void>((resolve) => {
    outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => resolve());
  });
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Answers never; over once the client goes away or the server closes the connection. */
export async function stayedSilent(c: Context<HostEnv>): Promise<Response> {
  const outgoing = outgoingOf(c);
  await new Promise<void>((resolve) => outgoing.once('close', resolve));
  return RESPONSE_ALREADY_SENT;
}
