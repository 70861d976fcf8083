import type { Vocabulary } from '../../vocabulary/Vocabulary';
import { proseOf } from '../prose/proseOf';
import type { SectionOfPage, SectionRule } from '../SectionPair';
import { unusedTerms } from './unusedTerms';

/** The rule that a section speaks of the terms of which its English one speaks. */
export const usedTerms =
  (vocabulary: Vocabulary): SectionRule =>
  ({ english, translation }) =>
    unusedTerms(vocabulary, wordsOf(english), wordsOf(translation));

const wordsOf = ({ file, section }: SectionOfPage) => ({
  file,
  line: section.line,
  prose: proseOf(section),
});
