import type { StringFile } from '../places';
import { fingerprintOf } from '../page/fingerprint';
import type { Strings } from '../strings/readStrings';

/**
 * The new fingerprints for a file of strings: of all that are translated, or those of before and one more.
 * @throws Error when the code and the language have no such string in common
 */
export function confirmStrings(
  file: StringFile,
  english: Strings,
  theirs: Strings,
  before: Readonly<Record<string, string>> = {},
  only?: string,
): Record<string, string> {
  const ids = Object.keys(english[file]).filter((id) => theirs[file][id] !== undefined);
  if (only !== undefined && !ids.includes(only)) {
    throw new Error(`The code and ${file} of this language have no string ${only} in common.`);
  }
  const now = (id: string): readonly [string, string] => [id, fingerprintOf(english[file][id]?.message)];
  return only === undefined
    ? Object.fromEntries(ids.map(now))
    : { ...before, ...Object.fromEntries([now(only)]) };
}
