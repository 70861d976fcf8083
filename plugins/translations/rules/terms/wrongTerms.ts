import type { Vocabulary } from '../../vocabulary/Vocabulary';
import { wrongTermsIn } from '../../vocabulary/wrongTermsIn';
import { lineAt } from '../prose/Prose';
import { proseOf } from '../prose/proseOf';
import type { SectionRule } from '../SectionPair';

/** Says where a section uses a form that is wrong in its language. */
export const wrongTerms =
  (vocabulary: Vocabulary): SectionRule =>
  ({ translation: { file, section } }) =>
    proseOf(section).flatMap((prose) =>
      wrongTermsIn(prose.text, vocabulary).map(({ found, right, why, offset }) => ({
        file,
        line: lineAt(prose, offset),
        code: 'term/wrong',
        found,
        right,
        why,
      })),
    );
