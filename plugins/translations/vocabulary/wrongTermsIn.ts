import { findOccurrences } from './findOccurrences';
import type { Vocabulary } from './Vocabulary';
import { withoutCode } from './withoutCode';

export interface WrongTerm {
  readonly found: string;
  readonly right: string;
  readonly why: string;
  readonly offset: number;
}

/** The forms in one text, such as a string, that the terms of its language say are wrong. */
export const wrongTermsIn = (text: string, { lexicon }: Vocabulary): readonly WrongTerm[] =>
  findOccurrences(withoutCode(text), lexicon).flatMap(({ found, offset, meaning }) =>
    meaning.kind === 'wrong' ? [{ found, right: meaning.term.term, why: meaning.why, offset }] : [],
  );
