import type { AzureHosts } from '../AzureHosts';
import type { AzureRequest } from './AzureRequest';

/** Throws for a path that leads to another host: with a request goes a token. */
export function addressOf(hosts: AzureHosts, { path, resource }: AzureRequest): string {
  const { href, origin } = new URL(`${hosts[resource]}${path}`);
  if (origin !== hosts[resource]) throw new RangeError('Expected a path on the configured host');
  return href;
}
