import { asciiLower } from './asciiLower';
import { classifyHost } from './classifyHost';
import type { HostSuffix } from './clouds';
import type { Notes } from './Notes';
import { cut, type Pasted, spanOf } from './Pasted';
import type { Address } from './splitAddress';
import { codePointOf } from './stripSurroundings';

/** One region of Azure, such as westeurope or eastus2, in front of the name of a Managed HSM. */
const regional =
  /^(?:(?:north|south|east|west|central)[a-z]+\d?|[a-z]+(?:north|south|east|west|central|northcentral|southcentral|westcentral|northeast|southeast)\d?)\.$/i;

export interface VaultLabel {
  readonly entry: HostSuffix;
  readonly vault: Pasted;
}

/** The label of the host that names the vault; says what is wrong with the rest of the host. */
export function readVaultLabel({ host, path }: Address, notes: Notes): VaultLabel | null {
  const span = spanOf(host);
  const text = asciiLower(host.text);
  if (text === '') {
    notes.stop('key-identifier/not-recognised', null, {});
    return null;
  }
  const kind = classifyHost(text);
  switch (kind.kind) {
    case 'vault': {
      const vault = cut(host, ...kind.vaultAt);
      const expected = `${vault.text}.${kind.entry.suffix}`;
      if (kind.entry.service === 'managed-hsm' && regional.test(cut(host, 0, kind.vaultAt[0]).text)) {
        notes.say('key-identifier/regional-host', span, { host: text, expected });
      } else if (kind.extraLabels) {
        notes.stop('key-identifier/extra-host-label', spanOf(host, 0, kind.vaultAt[0]), {
          host: text,
          vault: vault.text,
        });
      }
      return { entry: kind.entry, vault };
    }
    case 'private-link': {
      const vault = cut(host, ...kind.vaultAt);
      const suffix = kind.entry.service === 'vault' ? 'vault.azure.net' : 'managedhsm.azure.net';
      notes.say('key-identifier/private-link-host', span, {
        host: text,
        expected: `${vault.text}.${suffix}`,
      });
      return { entry: kind.entry, vault };
    }
    case 'lookalike': {
      if (hasStrangeCharacter(host.text)) return sayForeign(host, path, notes);
      const vault = kind.vaultAt && cut(host, ...kind.vaultAt);
      const expected = vault ? `${vault.text}.${kind.entry.suffix}` : kind.entry.suffix;
      notes[vault ? 'say' : 'stop']('key-identifier/lookalike-host', span, { host: text, expected });
      return vault && { entry: kind.entry, vault };
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
  const text = asciiLower(host.text);
  const strange = strangeCharacter.exec(host.text);
  const suffix = /(?:vault|managedhsm)\.azure\.(?:net|cn)/i.exec(path.text);
  if (strange !== null) {
    const at = spanOf(host, strange.index, strange.index + strange[0].length);
    notes.stop('key-identifier/host-character', at, {
      character: strange[0],
      codePoint: codePointOf(strange[0]),
    });
  } else if (suffix !== null) {
    notes.stop('key-identifier/suffix-misplaced', span, { host: text, suffix: suffix[0].toLowerCase() });
  } else {
    notes.stop('key-identifier/foreign-host', span, { host: text });
  }
  return null;
}
