import { asciiLower } from './asciiLower';
import { isOperation } from './checkVersion';
import { type ObjectType, objectTypes } from './KeyIdentifier';
import type { Notes } from './Notes';
import { cut, type Pasted, spanOf } from './Pasted';
import { readUntyped } from './readUntyped';
import { versionPattern } from './wrongThing';

export interface ObjectPath {
  readonly objectType: ObjectType;
  readonly name: Pasted;
  readonly version: Pasted | null;
}

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

/** The segments of a path that starts with a slash: runs of slashes and dot segments resolved, and said. */
export function readSegments(path: Pasted, notes: Notes): Pasted[] {
  const segments: Pasted[] = [];
  for (const { 0: slashes, index } of path.text.matchAll(/\/+/g)) {
    const from = index + slashes.length;
    const next = path.text.indexOf('/', from);
    const segment = cut(path, from, next === -1 ? path.text.length : next);
    if (slashes.length > 1) notes.say('key-identifier/double-slash', spanOf(path, index, from), {});
    if (segment.text === '.' || segment.text === '..') {
      notes.say('key-identifier/dot-segment', spanOf(segment), {});
      if (segment.text === '..') segments.pop();
    } else if (segment.text !== '') {
      segments.push(segment);
    } else if (segments.length > 0 && slashes.length === 1) {
      notes.say('key-identifier/trailing-slash', spanOf(path, index, from), {});
    }
  }
  return segments;
}

/** Reads `/keys/{name}[/{version}]`. `null` when the path names no object; why is said. */
export function readPath(segments: readonly Pasted[], notes: Notes): ObjectPath | null {
  const [first, second, third, ...rest] = segments;
  if (first === undefined) return null;
  const lower = asciiLower(first.text);
  const objectType = objectTypes.find((type) => type === lower) ?? readUntyped(segments, notes);
  if (objectType === null) return null;
  // The type was left out: the first segment is the name.
  if (objectType === 'untyped')
    return { objectType: 'keys', name: first, version: readTail(segments.slice(1), notes) };
  if (lower === objectType && lower !== first.text)
    notes.say('key-identifier/letter-case', spanOf(first), {});
  if (
    second !== undefined &&
    asciiLower(second.text) === objectType &&
    third &&
    !versionPattern.test(third.text)
  ) {
    notes.say('key-identifier/segment-repeated', spanOf(second), { segment: second.text });
    return { objectType, name: third, version: readTail(rest, notes) };
  }
  if (
    second === undefined ||
    (asciiLower(second.text) === 'versions' && third && versionPattern.test(third.text))
  ) {
    notes.stop('key-identifier/key-name-missing', spanOf(first), {});
    return null;
  }
  return { objectType, name: second, version: readTail(segments.slice(2), notes) };
}

/** What follows the name: a version, `versions/{version}`, an operation, or both. */
function readTail([first, second, third]: readonly Pasted[], notes: Notes): Pasted | null {
  if (first === undefined) return null;
  const listed = asciiLower(first.text) === 'versions' && second !== undefined;
  const version = listed ? second : first;
  let extra = listed ? third : second;
  if (listed) notes.say('key-identifier/rest-operation', spanOf(first), { operation: first.text });
  if (extra !== undefined && isOperation(extra)) {
    notes.say('key-identifier/rest-operation', spanOf(extra), { operation: extra.text });
    extra = listed ? undefined : third;
  }
  if (extra !== undefined)
    notes.stop('key-identifier/too-many-segments', spanOf(extra), { extra: extra.text });
  return version;
}
