import { asciiLower } from './asciiLower';
import type { Notes } from './Notes';
import { type Pasted, replaced, spanOf } from './Pasted';
import { isPlaceholderName, sayPlaceholder } from './placeholders';
import { guidPattern, versionPattern } from './wrongThing';

const expectedLength = 32;
/** Longer than any name or version in Azure. */
const longest = 127;
/** Letters that are read for a hexadecimal digit when a version is typed over by hand. */
const lookLike: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', s: '5', z: '2', g: '9' };

/**
 * Segments after the key name that are operations, not versions.
 * @see https://learn.microsoft.com/rest/api/keyvault/keys/operation-groups
 */
const operations = new Set([
  'versions',
  'rotate',
  'rotationpolicy',
  'backup',
  'restore',
  'create',
  'import',
  'delete',
  'recover',
  'purge',
  'pending',
  'attestation',
  'encrypt',
  'decrypt',
  'sign',
  'verify',
  'wrapkey',
  'unwrapkey',
  'release',
  'getrandombytes',
  'list',
  'show',
]);

/** Words that stand where a version would, in portals, scripts and examples. */
const words = new Set([
  'latest',
  'latestversion',
  'newest',
  'current',
  'current-version',
  'currentversion',
  'version',
  'versionid',
  'version-id',
  'null',
  'nil',
  'undefined',
  'none',
  'nan',
  'true',
  'false',
  'default',
  'any',
  'all',
  'tbd',
  'n-a',
  'na',
  'overview',
  'properties',
  'settings',
  'edit',
  'tags',
  'deleted',
  'keys',
  'secrets',
]);

export const isOperation = (segment: Pasted): boolean => operations.has(asciiLower(segment.text));

/**
 * Azure writes versions of 32 hexadecimal digits. Another form is said, not refused: Adobe's own sample has letters
 * past f, and Adobe keeps the vault and the key name only.
 * @returns the version to keep, or `null` where it is clearly something else and the identifier is whole without it
 */
export function checkVersion(piece: Pasted, keyName: string, notes: Notes): Pasted | null {
  const { text } = piece;
  const span = spanOf(piece);
  const lower = asciiLower(text);
  if (versionPattern.test(text)) return piece;
  if (sayPlaceholder(piece, 'version', notes) || isPlaceholderName(text)) return null;
  if (guidPattern.test(text)) {
    notes.say('key-identifier/version-dashed', span, {});
    return replaced(piece, /-/g, () => '');
  }
  if (operations.has(lower)) {
    notes.say('key-identifier/rest-operation', span, { operation: text });
    return null;
  }
  if (words.has(lower) || lower === asciiLower(keyName) || text.length > longest) {
    notes.say('key-identifier/version-word', span, { word: text.slice(0, longest) });
    return null;
  }
  const illegal = /[^0-9A-Za-z-]/u.exec(text);
  if (illegal !== null) {
    const at = spanOf(piece, illegal.index, illegal.index + illegal[0].length);
    notes.say('key-identifier/version-character', at, { character: illegal[0] });
    return null;
  }
  if (text.length !== expectedLength) {
    notes.say('key-identifier/version-length', span, { length: text.length, expected: expectedLength });
  } else {
    const at = text.search(/[^0-9a-f]/i);
    const character = text.charAt(at);
    notes.say('key-identifier/version-not-hex', spanOf(piece, at, at + 1), {
      character,
      position: at + 1,
      meant: lookLike[asciiLower(character)] ?? null,
    });
  }
  return piece;
}
