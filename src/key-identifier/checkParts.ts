import { asciiLower } from './asciiLower';
import { checkVersion } from './checkVersion';
import type { KeyIdentifier } from './KeyIdentifier';
import { checkKeyName, checkVaultName, withPlainHyphens } from './names';
import type { Notes } from './Notes';
import type { Parts } from './Parts';
import { spanOf } from './Pasted';
import { printKeyIdentifier } from './printKeyIdentifier';

/** Vaults in Adobe's own pages: whoever pastes one copied the example instead of their key. */
export const documentedVaults = ['adobecmkexample', 'cmkoberontest'];

/** Holds the parts against the rules. The parts come back whatever is wrong with them. */
export function checkParts(parts: Parts, notes: Notes): KeyIdentifier {
  const vault = withPlainHyphens(parts.vault, notes);
  const name = withPlainHyphens(parts.name, notes);
  sayObjectType(parts, notes);
  if (parts.cloud !== 'public') {
    // Adobe's application lives in public Azure, and applications do not reach across clouds.
    notes.stop('key-identifier/other-cloud', spanOf(parts.host), { cloud: parts.cloud });
  }
  checkVaultName(vault, notes);
  checkKeyName(name, notes);
  // The form of a version matters only where the object is the right one.
  const version =
    parts.version !== null && parts.objectType === 'keys'
      ? checkVersion(parts.version, name.text, notes)
      : parts.version;
  if (documentedVaults.includes(asciiLower(vault.text))) {
    notes.say('key-identifier/documentation-sample', spanOf(parts.vault), {});
  }
  if (version !== null && parts.objectType === 'keys') {
    notes.say('key-identifier/versioned', spanOf(version), { version: version.text });
  }
  const identifier = {
    cloud: parts.cloud,
    service: parts.service,
    vault: asciiLower(vault.text),
    objectType: parts.objectType,
    name: name.text,
    version: version?.text ?? null,
  };
  return { uri: printKeyIdentifier(identifier), ...identifier };
}

function sayObjectType(parts: Parts, notes: Notes): void {
  const span = spanOf(parts.name);
  const name = parts.name.text;
  switch (parts.objectType) {
    case 'keys':
      return;
    case 'secrets':
      return notes.stop('key-identifier/secret-identifier', span, { name });
    case 'certificates':
      return notes.stop('key-identifier/certificate-identifier', span, { name });
    case 'deletedkeys': {
      const { cloud, service } = parts;
      const recovered = {
        cloud,
        service,
        vault: parts.vault.text,
        objectType: 'keys' as const,
        name,
        version: null,
      };
      return notes.stop('key-identifier/deleted-key', span, { name, uri: printKeyIdentifier(recovered) });
    }
    default:
      return notes.stop('key-identifier/other-object', span, { type: parts.objectType });
  }
}
