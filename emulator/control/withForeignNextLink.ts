import type { Host } from './HostEnv';

/** A list that says to go on at another origin, which must never see the token. Anything else stays as it is. */
export function withForeignNextLink(text: string, host: Host, origin: string, url: string): string {
  const body: unknown = JSON.parse(text);
  if (typeof body !== 'object' || body === null || !('value' in body) || !Array.isArray(body.value))
    return text;
  const { pathname, search } = new URL(url);
  const link = `${new URL(origin).origin}${pathname}${search}${search === '' ? '?' : '&'}$skipToken=next`;
  return JSON.stringify({ ...body, [host === 'graph' ? '@odata.nextLink' : 'nextLink']: link });
}
