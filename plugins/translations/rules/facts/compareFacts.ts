import { diffArrays } from 'diff';
import type { Matter, Place } from '../../Problem';
import { type Fact, isSame, mayBeSame } from './Fact';

export interface FactsOfFile {
  readonly file: string;
  /** Where the message stands about something that is missing: the heading of the section. */
  readonly line: number;
  readonly facts: readonly Fact[];
}

/**
 * Whether the order counts. Sentences put their links and names where the grammar wants them; steps, boxes and
 * commands stay where they are.
 */
export type Order = 'counts' | 'is-free';

/** What differs, as few complaints as tell it: one that went and one that came in its place are one change. */
export function compareFacts(
  english: FactsOfFile,
  translation: FactsOfFile,
  order: Order,
): readonly (Place & Matter)[] {
  const { missing, added, moved } = difference(english.facts, translation.facts, order);
  const complaints: (Place & Matter)[] = [];
  const unpaired = [...added];
  const complain = (place: Place, line: number, what: FactMatter): void => {
    complaints.push({ ...place, ...what, english: { file: english.file, line } });
  };
  const at = (fact: Fact): Place => ({ file: translation.file, line: fact.line });
  for (const { kind, shown, line } of missing) {
    const instead = unpaired.findIndex((candidate) => candidate.kind === kind);
    const [came] = instead < 0 ? [] : unpaired.splice(instead, 1);
    if (came) complain(at(came), line, { code: 'fact/changed', kind, shown: came.shown, expected: shown });
    else {
      complain({ file: translation.file, line: translation.line }, line, {
        code: 'fact/missing',
        kind,
        shown,
      });
    }
  }
  for (const came of unpaired) {
    complain(at(came), english.line, { code: 'fact/added', kind: came.kind, shown: came.shown });
  }
  if (order === 'is-free') return complaints;
  for (const [was, is] of moved) {
    complain(at(is), was.line, { code: 'fact/moved', kind: is.kind, shown: is.shown });
  }
  return complaints;
}

type WithoutEnglish<T> = T extends { readonly english: Place } ? Omit<T, 'english'> : never;
type FactMatter = WithoutEnglish<Extract<Matter, { code: `fact/${string}` }>>;

interface Difference {
  readonly missing: readonly Fact[];
  readonly added: readonly Fact[];
  /** The English fact, and the same one in another place of the translation. */
  readonly moved: readonly (readonly [Fact, Fact])[];
}

function difference(english: readonly Fact[], translation: readonly Fact[], order: Order): Difference {
  const [gone, came] =
    order === 'is-free' && english.length === translation.length
      ? differentPlaces(english, translation)
      : differentSequences(english, translation);
  const exactly = takeAway(gone, came, isSame);
  const nearly = takeAway(exactly.missing, exactly.added, mayBeSame);
  return { missing: nearly.missing, added: nearly.added, moved: exactly.both };
}

type Facts = readonly Fact[];

/** Which of two equal links was changed can be told only by its place. */
const differentPlaces = (english: Facts, translation: Facts): readonly [Facts, Facts] => {
  const differs = (index: number): boolean => !isSame(english[index] as Fact, translation[index] as Fact);
  return [english.filter((_, index) => differs(index)), translation.filter((_, index) => differs(index))];
};

function differentSequences(english: Facts, translation: Facts): readonly [Facts, Facts] {
  const changes = diffArrays([...english], [...translation], { comparator: isSame });
  return [
    changes.flatMap(({ removed, value }) => (removed ? value : [])),
    changes.flatMap(({ added, value }) => (added ? value : [])),
  ];
}

/** Takes away what is in both, whatever its order. */
function takeAway(gone: Facts, came: Facts, same: typeof isSame) {
  const added = [...came];
  const missing: Fact[] = [];
  const both: (readonly [Fact, Fact])[] = [];
  for (const fact of gone) {
    const index = added.findIndex((candidate) => same(fact, candidate));
    const [elsewhere] = index < 0 ? [] : added.splice(index, 1);
    if (elsewhere === undefined) missing.push(fact);
    else both.push([fact, elsewhere]);
  }
  return { missing, added, both };
}
