import { type ObjectType, objectTypes } from './KeyIdentifier';
import type { Notes } from './Notes';
import { cut, type Pasted, spanOf, split } from './Pasted';
import { versionPattern } from './wrongThing';

export interface ObjectPath {
  readonly objectType: ObjectType;
  readonly name: Pasted;
  readonly version: Pasted | null;
}

/**
 * Third or fourth segments that are REST operations on a key, not versions of it.
 * @see https://learn.microsoft.com/rest/api/keyvault/keys/operation-groups
 */
const operations = [
  'versions',
  'rotate',
  'rotationpolicy',
  'backup',
  'create',
  'pending',
  'attestation',
  'encrypt',
  'decrypt',
  'sign',
  'verify',
  'wrapkey',
  'unwrapkey',
  'release',
];

/** Takes query and fragment off. */
export function stripQueryAndFragment(path: Pasted, notes: Notes): Pasted {
  const hash = path.text.indexOf('#');
  let rest = path;
  if (hash !== -1) {
    notes.say('key-identifier/fragment', spanOf(path, hash), {});
    rest = cut(path, 0, hash);
  }
  const query = rest.text.indexOf('?');
  if (query === -1) return rest;
  notes.say('key-identifier/query', spanOf(rest, query), {});
  return cut(rest, 0, query);
}

/** The segments of a path: empty and dot segments resolved the way browsers do, and said. */
export function readSegments(path: Pasted, notes: Notes): Pasted[] {
  const segments: Pasted[] = [];
  const pieces = split(path, '/').slice(1);
  pieces.forEach((segment, index) => {
    const { text } = segment;
    if (text === '' && index === pieces.length - 1) {
      if (segments.length > 0) notes.say('key-identifier/trailing-slash', spanOf(segment, -1, 0), {});
    } else if (text === '') {
      notes.say('key-identifier/double-slash', spanOf(segment, 0, 0), {});
    } else if (text === '.' || text === '..') {
      notes.say('key-identifier/dot-segment', spanOf(segment), {});
      if (text === '..') segments.pop();
    } else {
      segments.push(segment);
    }
  });
  return segments;
}

/** Reads `/keys/{name}[/{version}]`. `null` when the path names no object; why is said. */
export function readPath(segments: readonly Pasted[], notes: Notes): ObjectPath | null {
  const [first, second, third, fourth, fifth] = segments;
  if (first === undefined) return null;
  const lower = first.text.toLowerCase();
  const objectType = objectTypes.find((type) => type === lower);
  if (objectType === undefined) return readUntyped(segments, notes);
  if (lower !== first.text) notes.say('key-identifier/letter-case', spanOf(first), {});
  if (second === undefined) {
    notes.stop('key-identifier/key-name-missing', spanOf(first), {});
    return null;
  }
  let version = third ?? null;
  let extra = fourth;
  const operation = [third, fourth].find(
    (segment) => segment && operations.includes(segment.text.toLowerCase()),
  );
  if (operation !== undefined) {
    notes.say('key-identifier/rest-operation', spanOf(operation), { operation: operation.text });
    // `versions/{version}` as Azure Resource Manager writes it.
    if (operation === third) version = fourth && versionPattern.test(fourth.text) ? fourth : null;
    extra = version === fourth || operation === fourth ? fifth : fourth;
  }
  if (extra !== undefined)
    notes.stop('key-identifier/too-many-segments', spanOf(extra), { extra: extra.text });
  return { objectType, name: second, version };
}

/** A first segment that is no object type: a misspelt one, or the key's name at once. */
function readUntyped(segments: readonly Pasted[], notes: Notes): ObjectPath | null {
  const [first, second, third] = segments as [Pasted, ...Pasted[]];
  if (second === undefined || (versionPattern.test(second.text) && third === undefined)) {
    notes.say('key-identifier/object-type-missing', spanOf(first), { name: first.text });
    return { objectType: 'keys', name: first, version: second ?? null };
  }
  const misspelt = /^k(?:ey|eys?s|es|ye|yes|eis)s?$/i.test(first.text);
  const say = misspelt ? 'say' : 'stop';
  notes[say]('key-identifier/object-type-unknown', spanOf(first), { segment: first.text });
  return misspelt ? { objectType: 'keys', name: second, version: third ?? null } : null;
}
