import type { Cloud } from './KeyIdentifier';
import { Notes } from './Notes';
import { parseResourceId } from './parseResourceId';
import type { Parts } from './Parts';
import { cut, type Pasted, spanOf } from './Pasted';
import { fullyDecoded } from './percentEncoding';
import { readObjectAddress } from './readObjectAddress';
import { splitAddress } from './splitAddress';

const identifierInside = /https?:\/\/[a-z0-9-]+\.(?:vault|managedhsm)\./i;
/** Ends before whatever the blade's address goes on with. */
const identifier =
  /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[a-z]+\/[^/?#&"'\s]+(?:\/[0-9a-f]{32}(?![0-9a-f]))?)?/i;

/** Looks for a key, or at least a vault, inside the address of a portal page. */
export function readPortalUrl(piece: Pasted, cloud: Cloud, notes: Notes): Parts | null {
  const span = spanOf(piece);
  const decoded = fullyDecoded(piece);
  const embedded = cutFrom(decoded, identifierInside);
  if (embedded !== null) {
    const length = identifier.exec(embedded.text)?.[0].length ?? 0;
    const inner = new Notes();
    const address = cut(embedded, 0, length);
    const parts = readObjectAddress(address, splitAddress(address, inner), inner);
    if (parts !== null) {
      notes.say('key-identifier/portal-url-key', span, {});
      return parts;
    }
    const vaultOnly = inner.findings.find(({ code }) => code === 'key-identifier/vault-uri');
    if (vaultOnly?.code === 'key-identifier/vault-uri') {
      notes.stop('key-identifier/portal-url-vault', span, { vault: vaultOnly.params.vault });
      return null;
    }
  }
  const id = cutFrom(decoded, /\/subscriptions\//i);
  const resource = id === null ? null : parseResourceId(id);
  if (resource?.kind === 'object') {
    notes.say('key-identifier/portal-url-key', span, {});
    return { cloud, host: resource.vault, ...resource };
  }
  if (resource?.kind === 'vault') {
    notes.stop('key-identifier/portal-url-vault', span, { vault: resource.vault.text });
  } else {
    notes.stop('key-identifier/portal-url-other', span, {});
  }
  return null;
}

function cutFrom(piece: Pasted, pattern: RegExp): Pasted | null {
  const at = piece.text.search(pattern);
  return at === -1 ? null : cut(piece, at);
}
