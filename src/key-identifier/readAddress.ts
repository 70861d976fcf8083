import { asciiLower } from './asciiLower';
import { portalHosts, resourceManagerHosts } from './clouds';
import type { Notes } from './Notes';
import type { Parts } from './Parts';
import type { Pasted } from './Pasted';
import { readObjectAddress } from './readObjectAddress';
import { readPortalUrl } from './readPortalUrl';
import { readResourceId } from './readResourceId';
import { splitAddress } from './splitAddress';

/** Reads an address, with or without scheme. `null` when it names no object; why is said. */
export function readAddress(piece: Pasted, notes: Notes): Parts | null {
  const address = splitAddress(piece, notes);
  const host = asciiLower(address.host.text);
  const manager = resourceManagerHosts[host];
  if (manager !== undefined) return readResourceId(piece, manager, notes);
  const portal = portalHosts[host];
  if (portal !== undefined) return readPortalUrl(piece, portal, notes);
  return readObjectAddress(piece, address, notes);
}
