import { diffArrays } from 'diff';
import { type Fact, isSame, mayBeSame } from './Fact';

/**
 * Whether the order counts. Sentences put their links and names where the grammar wants them; steps, boxes and
 * commands stay where they are.
 */
export type Order = 'counts' | 'is-free';

interface Difference {
  readonly missing: readonly Fact[];
  readonly added: readonly Fact[];
  /** The English fact, and the same one in another place of the translation. */
  readonly moved: readonly (readonly [Fact, Fact])[];
}

/** Compares the facts of a section with those of its English one. */
export function difference(english: readonly Fact[], translation: readonly Fact[], order: Order): Difference {
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
