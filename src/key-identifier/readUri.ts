import { classifyHost, type HostKind } from './classifyHost';
import { portalHosts, resourceManagerHosts } from './clouds';
import type { Notes } from './Notes';
import type { Parts } from './Parts';
import { cut, type Pasted, spanOf } from './Pasted';
import { fullyDecoded } from './percentEncoding';
import { readAuthority } from './readAuthority';
import { readPath, readSegments, stripQueryAndFragment } from './readPath';
import { readPortalUrl } from './readPortalUrl';
import { readResourceId } from './readResourceId';
import { readScheme, withForwardSlashes } from './readScheme';
import { codePointOf } from './stripSurroundings';

/** Outlook puts links in mails behind this host. */
const safeLinks = /\.safelinks\.protection\.outlook\.com$/;

/** Reads an address, with or without scheme. `null` when it names no object; why is said. */
export function readUri(piece: Pasted, notes: Notes): Parts | null {
  const rest = readScheme(withForwardSlashes(piece, notes), notes);
  const end = rest.text.search(/[/?#]/);
  const authority = end === -1 ? rest : cut(rest, 0, end);
  const path = cut(rest, end === -1 ? rest.text.length : end);
  const host = readAuthority(authority, notes);
  const lower = host.text.toLowerCase();

  const manager = resourceManagerHosts[lower];
  if (manager !== undefined) return readResourceId(piece, manager, notes);
  const portal = portalHosts[lower];
  if (portal !== undefined) return readPortalUrl(piece, portal, notes);
  if (safeLinks.test(lower)) return readSafeLink(path, lower, notes);

  const kind = classifyHost(lower);
  const vault = readVaultLabel(host, kind, path, notes);
  if (vault === null || !('entry' in kind)) return null;
  if (host.text !== lower) notes.say('key-identifier/letter-case', spanOf(host), {});
  const segments = readSegments(stripQueryAndFragment(path, notes), notes);
  if (segments.length === 0) {
    notes.stop('key-identifier/vault-uri', spanOf(piece), { vault: vault.text });
    return null;
  }
  const object = readPath(segments, notes);
  return object && { cloud: kind.entry.cloud, service: kind.entry.service, host, vault, ...object };
}

/** The label of the host that names the vault; says what is wrong with the rest of the host. */
function readVaultLabel(host: Pasted, kind: HostKind, path: Pasted, notes: Notes): Pasted | null {
  const span = spanOf(host);
  const text = host.text.toLowerCase();
  switch (kind.kind) {
    case 'vault': {
      const vault = cut(host, ...kind.vaultAt);
      const expected = `${vault.text}.${kind.entry.suffix}`;
      if (kind.extraLabels && kind.entry.service === 'managed-hsm' && text.split('.').length === 5) {
        notes.say('key-identifier/regional-host', span, { host: text, expected });
      } else if (kind.extraLabels) {
        notes.stop('key-identifier/extra-host-label', spanOf(host, 0, kind.vaultAt[0]), {
          host: text,
          vault: vault.text,
        });
      }
      return vault;
    }
    case 'private-link': {
      const vault = cut(host, ...kind.vaultAt);
      const suffix = kind.entry.service === 'vault' ? 'vault.azure.net' : 'managedhsm.azure.net';
      notes.say('key-identifier/private-link-host', span, { host: text, expected: `${vault.text}.${suffix}` });
      return vault;
    }
    case 'lookalike': {
      if (hasStrangeCharacter(host.text)) return sayForeign(host, path, notes);
      const vault = kind.vaultAt && cut(host, ...kind.vaultAt);
      const expected = vault ? `${vault.text}.${kind.entry.suffix}` : kind.entry.suffix;
      notes[vault ? 'say' : 'stop']('key-identifier/lookalike-host', span, { host: text, expected });
      return vault;
    }
    case 'no-vault':
      notes.stop('key-identifier/vault-name-missing', span, { host: text });
      return null;
    case 'suffix-misplaced':
      notes.stop('key-identifier/suffix-misplaced', span, { host: text, suffix: kind.suffix });
      return null;
    case 'foreign':
      return sayForeign(host, path, notes);
  }
}

// eslint-disable-next-line no-control-regex
const strangeCharacter = /[^\u0000-\u007f]/u;
const hasStrangeCharacter = (text: string): boolean => strangeCharacter.test(text);

function sayForeign(host: Pasted, path: Pasted, notes: Notes): null {
  const span = spanOf(host);
  const text = host.text.toLowerCase();
  const strange = strangeCharacter.exec(host.text);
  const suffix = /(?:vault|managedhsm)\.azure\.(?:net|cn)/i.exec(path.text);
  if (strange !== null) {
    const at = spanOf(host, strange.index, strange.index + strange[0].length);
    notes.stop('key-identifier/host-character', at, { character: strange[0], codePoint: codePointOf(strange[0]) });
  } else if (suffix !== null) {
    notes.stop('key-identifier/suffix-misplaced', span, { host: text, suffix: suffix[0].toLowerCase() });
  } else {
    notes.stop('key-identifier/foreign-host', span, { host: text });
  }
  return null;
}

function readSafeLink(path: Pasted, host: string, notes: Notes): Parts | null {
  const target = /[?&]url=([^&]*)/i.exec(path.text);
  if (target === null) {
    notes.stop('key-identifier/foreign-host', spanOf(path), { host });
    return null;
  }
  notes.say('key-identifier/link-wrapper', spanOf(path), { host });
  const from = target.index + target[0].length - (target[1] ?? '').length;
  const address = fullyDecoded(cut(path, from, target.index + target[0].length));
  // A wrapper in a wrapper is nothing anybody means.
  if (/safelinks/i.test(address.text)) {
    notes.stop('key-identifier/foreign-host', spanOf(path), { host });
    return null;
  }
  return readUri(address, notes);
}
