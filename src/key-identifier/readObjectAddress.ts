import { asciiLower } from './asciiLower';
import type { Notes } from './Notes';
import type { Parts } from './Parts';
import { type Pasted, spanOf } from './Pasted';
import { readPath, readSegments, stripQueryAndFragment } from './readPath';
import { readVaultLabel } from './readVaultLabel';
import type { Address } from './splitAddress';

/**
 * Reads the address of something in a vault.
 * @param piece the whole address, for findings about it as a whole
 * @returns `null` when it names no object; why is said
 */
export function readObjectAddress(piece: Pasted, address: Address, notes: Notes): Parts | null {
  const label = readVaultLabel(address, notes);
  if (label === null) return null;
  const { host } = address;
  if (host.text !== asciiLower(host.text)) notes.say('key-identifier/letter-case', spanOf(host), {});
  const segments = readSegments(stripQueryAndFragment(address.path, notes), notes);
  if (segments.length === 0) {
    notes.stop('key-identifier/vault-uri', spanOf(piece), { vault: label.vault.text });
    return null;
  }
  const object = readPath(segments, notes);
  const { cloud, service } = label.entry;
  return object && { cloud, service, host, vault: label.vault, ...object };
}
