import type { Context } from 'hono';
import type { FaultRule } from '../model/Fault';
import type { HostEnv } from './HostEnv';

/** Whether a request of the rule's host is one that the rule is about. */
export function matchesRule({ method, path, fault }: FaultRule, c: Context<HostEnv>): boolean {
  if (method !== undefined && method !== c.req.method) return false;
  if (path !== undefined && !addressOf(c.req.url).includes(path.toLowerCase())) return false;
  const reading = c.get('reading');
  const isAnswered = reading?.ok === true && reading.identity.answersChallenge;
  return fault.kind !== 'claims-challenge' || !isAnswered;
}

function addressOf(url: string): string {
  const { pathname, search } = new URL(url);
  const address = `${pathname}${search}`;
  try {
    return decodeURIComponent(address).toLowerCase();
  } catch {
    // A `%` that encodes nothing.
    return address.toLowerCase();
  }
}
