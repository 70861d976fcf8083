import { type Lexicon, lexiconOf } from './Lexicon';
import type { Name } from './Name';
import type { Term } from './Term';

/** The words of a language, ready to be looked up in its texts and in the English ones. */
export interface Vocabulary {
  readonly language: string;
  readonly terms: readonly Term[];
  readonly names: readonly Name[];
  readonly lexicon: Lexicon;
  readonly english: Lexicon;
}

export const vocabularyOf = (
  language: string,
  english: readonly Term[],
  terms: readonly Term[],
  names: readonly Name[],
): Vocabulary => ({
  language,
  terms,
  names,
  lexicon: lexiconOf(terms, names),
  english: lexiconOf(english, names),
});
