import { setTimeout as delay } from 'node:timers/promises';
import type { Context, Next } from 'hono';
import type { Fault } from '../model/Fault';
import { claimsChallenge } from './claimsChallenge';
import { cut, cutInBody, stayedSilent } from './connection';
import { faultRefusal } from './faultRefusal';
import type { Host, HostEnv } from './HostEnv';
import { refusalAnswer } from './refusalAnswer';
import { withForeignNextLink } from './withForeignNextLink';

const proxyPage =
  '<!DOCTYPE html><html><head><title>Sign in to the network</title></head><body><h1>Sign in to the network</h1><p>Contoso checks where you go.</p></body></html>';

/** JSON where the members of every documented answer have another type. */
const otherJson = { value: { '0': 'first' }, data: 'none', properties: ['none'], id: 1 };

export async function applyFault(
  fault: Fault,
  host: Host,
  c: Context<HostEnv>,
  next: Next,
): Promise<Response | void> {
  switch (fault.kind) {
    case 'claims-challenge':
      return refusalAnswer(c, host, claimsChallenge(c.get('loginOrigin') ?? new URL(c.req.url).origin));
    case 'cut':
      return cut(c);
    case 'cut-body':
      await next();
      c.res = await cutInBody(c);
      return undefined;
    case 'silent':
      return stayedSilent(c);
    case 'slow':
      await delay(fault.milliseconds);
      return next();
    case 'proxy-page':
      return c.html(proxyPage);
    case 'truncated-json':
      await next();
      c.res = await rewritten(c.res, (text) => text.slice(0, Math.floor(text.length / 2)));
      return undefined;
    case 'other-json':
      return c.json(otherJson);
    case 'foreign-next-link':
      await next();
      c.res = await rewritten(c.res, (text) => withForeignNextLink(text, host, fault.origin, c.req.url));
      return undefined;
    case 'redirect':
      // 307 keeps the method, so that a query of Resource Graph stays a POST.
      return c.redirect(fault.location, 307);
    default: {
      const reading = c.get('reading');
      const identity = reading?.ok === true ? reading.identity : null;
      return refusalAnswer(c, host, faultRefusal(fault, host, { url: c.req.url, identity }));
    }
  }
}

async function rewritten(response: Response, change: (text: string) => string): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(change(await response.text()), { status: response.status, headers });
}
