import { asciiLower } from './asciiLower';
import type { ObjectType } from './KeyIdentifier';
import type { Notes } from './Notes';
import { type Pasted, spanOf } from './Pasted';
import { versionPattern } from './wrongThing';

/** Spellings that leave no doubt about the type. */
const misspelt: readonly (readonly [RegExp, ObjectType])[] = [
  [/^(?:key|keyss|kyes|kys|keis|kes|keeys)$/, 'keys'],
  [/^(?:secret|secrect|secerts?)$/, 'secrets'],
  [/^(?:certificate|certs?)$/, 'certificates'],
  [/^deleted-?keys?$/, 'deletedkeys'],
  [/^deleted-?secrets?$/, 'deletedsecrets'],
  [/^deleted-?certificates?$/, 'deletedcertificates'],
];

/** Pages of the portal and parts of the API that are no key's name. */
const notNames = new Set([
  'overview',
  'settings',
  'properties',
  'networking',
  'access',
  'access_config',
  'users',
  'tags',
  'backup',
  'restore',
  'rng',
  'securitydomain',
  'providers',
  'versions',
]);

/**
 * Reads a first segment that is no object type as it should be written.
 * @returns the type that was meant, `untyped` where the segment is the key's name at once, `null` where neither can be
 *   told; each with what is to be said about it
 */
export function readUntyped([first, second]: readonly Pasted[], notes: Notes): ObjectType | 'untyped' | null {
  if (first === undefined) return null;
  const span = spanOf(first);
  const lower = asciiLower(first.text);
  const meant = misspelt.find(([spelling]) => spelling.test(lower))?.[1];
  const named = second !== undefined && !(meant === 'keys' && versionPattern.test(second.text));
  if (meant !== undefined && named) {
    notes.say('key-identifier/object-type-unknown', span, { segment: first.text });
    return meant;
  }
  if (meant === 'keys' || versionPattern.test(first.text)) {
    notes.stop('key-identifier/key-name-missing', span, {});
    return null;
  }
  if (
    meant === undefined &&
    !notNames.has(lower) &&
    (second === undefined || versionPattern.test(second.text))
  ) {
    notes.say('key-identifier/object-type-missing', span, { name: first.text });
    return 'untyped';
  }
  notes.stop('key-identifier/object-type-unknown', span, { segment: first.text });
  return null;
}
