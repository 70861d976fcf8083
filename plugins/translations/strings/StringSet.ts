import type { StringFile } from '../places';
import type { Strings } from './readStrings';

/** All that a language says in strings, and what is known of it. */
export interface StringSet {
  readonly language: string;
  readonly english: Strings;
  readonly theirs: Strings;
  /** The text of each file, for the lines of problems. */
  readonly texts: Readonly<Record<StringFile, string>>;
  /** Fingerprints of the English strings that were confirmed, by file and id. */
  readonly confirmed: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Strings that are the same in this language, with the reason. */
  readonly sameAsEnglish: Readonly<Record<string, string>>;
}
