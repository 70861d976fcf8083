import type { Matter, Place } from '../../Problem';
import type { Vocabulary } from '../../vocabulary/Vocabulary';
import { wrongTermsIn } from '../../vocabulary/wrongTermsIn';
import { lineAt, type Prose } from '../prose/Prose';
import { proseOf } from '../prose/proseOf';
import type { SectionRule } from '../SectionPair';

/** The rule that a section uses no form that is wrong in its language. */
export const wrongTerms =
  (vocabulary: Vocabulary): SectionRule =>
  ({ translation: { file, section } }) =>
    proseOf(section).flatMap((prose) => wrongTermsInProse(file, prose, vocabulary));

export const wrongTermsInProse = (
  file: string,
  prose: Prose,
  vocabulary: Vocabulary,
): readonly (Place & Matter)[] =>
  wrongTermsIn(prose.text, vocabulary).map(({ found, right, why, offset }) => ({
    file,
    line: lineAt(prose, offset),
    code: 'term/wrong',
    found,
    right,
    why,
  }));
