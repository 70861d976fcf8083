import type { FindingCode } from './Finding';
import type { Notes } from './Notes';
import { type Pasted, replaced, spanOf } from './Pasted';
import { sayPlaceholder } from './placeholders';
import { codePointOf } from './stripSurroundings';
import { versionPattern } from './wrongThing';

const vaultName = { min: 3, max: 24 };
const keyName = { max: 127 };
const notInNames = /[^0-9A-Za-z-]/u;
/** Hyphens as word processors write them: hyphen, non-breaking hyphen, figure, en and em dash, minus. */
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

export function withPlainHyphens(piece: Pasted, notes: Notes): Pasted {
  const at = piece.text.search(dashes);
  if (at === -1) return piece;
  const character = piece.text.charAt(at);
  notes.say('key-identifier/dash-character', spanOf(piece, at, at + 1), {
    character,
    codePoint: codePointOf(character),
  });
  return replaced(piece, dashes, () => '-');
}

function sayCharacter(
  piece: Pasted,
  code: Extract<FindingCode, `${string}-name-character`>,
  notes: Notes,
): boolean {
  const match = notInNames.exec(piece.text);
  if (match === null) return false;
  const span = spanOf(piece, match.index, match.index + match[0].length);
  notes.stop(code, span, { character: match[0], position: match.index + 1 });
  return true;
}

/**
 * Vault and Managed HSM: 3 to 24 letters, digits and hyphens; a letter first, no hyphen last, no two hyphens in a row.
 * @see https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates
 */
export function checkVaultName(piece: Pasted, notes: Notes): void {
  const { text } = piece;
  if (sayPlaceholder(piece, 'vault', notes)) return;
  if (sayCharacter(piece, 'key-identifier/vault-name-character', notes)) return;
  if (text.length < vaultName.min || text.length > vaultName.max) {
    notes.stop('key-identifier/vault-name-length', spanOf(piece), { length: text.length, ...vaultName });
  }
  if (!/^[A-Za-z]/.test(text)) {
    notes.stop('key-identifier/vault-name-start', spanOf(piece, 0, 1), { character: text.charAt(0) });
  }
  if (text.length > 1 && text.endsWith('-')) {
    notes.stop('key-identifier/vault-name-end', spanOf(piece, text.length - 1), {});
  }
  const double = text.indexOf('--');
  if (double !== -1) {
    notes.stop('key-identifier/vault-name-double-hyphen', spanOf(piece, double, double + 2), {});
  }
}

/** Key: 1 to 127 letters, digits and hyphens, in any order: `0-cmk`, `-cmk` and `a--b` are names too. */
export function checkKeyName(piece: Pasted, notes: Notes): void {
  if (sayPlaceholder(piece, 'key', notes)) return;
  if (sayCharacter(piece, 'key-identifier/key-name-character', notes)) return;
  if (piece.text.length > keyName.max) {
    notes.stop('key-identifier/key-name-length', spanOf(piece), { length: piece.text.length, ...keyName });
  }
  if (versionPattern.test(piece.text)) notes.say('key-identifier/key-name-like-version', spanOf(piece), {});
}
