import { asciiLower } from './asciiLower';
import { suffixOf } from './clouds';
import type { KeyIdentifier } from './KeyIdentifier';

/** Canonical URI of the parts: https, lower-case host, no port, no trailing slash, names and version as they are. */
export function printKeyIdentifier(parts: Omit<KeyIdentifier, 'uri'>): string {
  const host = `${asciiLower(parts.vault)}.${suffixOf(parts.cloud, parts.service)}`;
  const version = parts.version === null ? '' : `/${parts.version}`;
  return `https://${host}/${parts.objectType}/${parts.name}${version}`;
}
