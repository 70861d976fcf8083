import type { Notes } from './Notes';
import { type Pasted, replaced, spanOf } from './Pasted';
import { sayPlaceholder } from './placeholders';
import { guidPattern, versionPattern } from './wrongThing';

const expectedLength = 32;
const words = ['latest', 'current', 'version', 'null', 'undefined', 'none'];
/** Letters that are read for a hexadecimal digit when a version is typed over by hand. */
const lookLike: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', s: '5', z: '2', g: '9' };

/**
 * Azure writes versions of 32 hexadecimal digits. Another form is said, not refused: Adobe's own sample has letters
 * past f, and Adobe keeps the vault and the key name only.
 * @returns the version to keep, or `null` where it is clearly something else and the identifier is whole without it
 */
export function checkVersion(piece: Pasted, notes: Notes): Pasted | null {
  const { text } = piece;
  if (versionPattern.test(text)) return piece;
  if (sayPlaceholder(piece, 'version', notes)) return null;
  if (guidPattern.test(text)) {
    notes.say('key-identifier/version-dashed', spanOf(piece), {});
    return replaced(piece, /-/g, () => '');
  }
  if (words.includes(text.toLowerCase())) {
    notes.say('key-identifier/version-word', spanOf(piece), { word: text });
    return null;
  }
  const illegal = /[^0-9a-z-]/iu.exec(text);
  if (illegal !== null) {
    const span = spanOf(piece, illegal.index, illegal.index + illegal[0].length);
    notes.say('key-identifier/version-character', span, { character: illegal[0] });
    return null;
  }
  if (text.length !== expectedLength) {
    notes.say('key-identifier/version-length', spanOf(piece), {
      length: text.length,
      expected: expectedLength,
    });
  } else {
    const at = text.search(/[^0-9a-f]/i);
    const character = text.charAt(at);
    notes.say('key-identifier/version-not-hex', spanOf(piece, at, at + 1), {
      character,
      position: at + 1,
      meant: lookLike[character.toLowerCase()] ?? null,
    });
  }
  return piece;
}
