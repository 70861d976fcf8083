import { findOccurrences } from '../../vocabulary/findOccurrences';
import type { Vocabulary } from '../../vocabulary/Vocabulary';
import { withoutCode } from '../../vocabulary/withoutCode';
import { numbersIn } from '../numbers/numbersIn';
import { lineAt, type Prose } from '../prose/Prose';
import { proseOf } from '../prose/proseOf';
import type { Fact } from './Fact';
import type { FactReader } from './factRule';
import { guids, ipAddresses } from './patterns';

/** Numbers with their units. “90-day” and “90 dagen” are the same, and so are “3,072” and “3 072”. */
export const numberFacts =
  (vocabulary: Vocabulary): FactReader =>
  (section, language) =>
    proseOf(section).flatMap((prose) => numbersInProse(prose, language, vocabulary));

export const numbersInProse = (prose: Prose, language: string, vocabulary: Vocabulary): readonly Fact[] =>
  numbersIn(withoutNames(prose.text, vocabulary), language).map(({ value, unit, shown, offset }) => ({
    kind: 'number',
    key: value,
    unit,
    shown,
    line: lineAt(prose, offset),
  }));

/** Digits in names, code, GUIDs and addresses are no numbers. */
function withoutNames(text: string, { lexicon }: Vocabulary): string {
  const plain = withoutCode(text).replace(guids, blank).replace(ipAddresses, blank);
  return findOccurrences(plain, lexicon)
    .filter(({ meaning }) => meaning.kind === 'name')
    .reduce(
      (rest, { found, offset }) => rest.slice(0, offset) + blank(found) + rest.slice(offset + found.length),
      plain,
    );
}

const blank = (text: string): string => '\uFFFC'.repeat(text.length);
