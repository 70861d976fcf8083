import type { Lexicon, LexiconEntry, Occurrence } from './Lexicon';
import { searchable } from './searchable';

/** The rules look at the same texts one after the other. */
const known = new WeakMap<Lexicon, Map<string, readonly Occurrence[]>>();

/**
 * Everything of the lexicon in a text, in its order. Where two overlap the longer one counts: in “encryption key”
 * there is neither “encryption” nor “key”, and a role is its name, not the words in it.
 */
export function findOccurrences(text: string, lexicon: Lexicon): readonly Occurrence[] {
  const texts = known.get(lexicon) ?? new Map<string, readonly Occurrence[]>();
  known.set(lexicon, texts);
  const before = texts.get(text);
  if (before !== undefined) return before;
  const occurrences = search(text, lexicon);
  texts.set(text, occurrences);
  return occurrences;
}

function search(text: string, lexicon: Lexicon): readonly Occurrence[] {
  const asWritten = searchable(text);
  const lowerCase = asWritten.toLowerCase();
  const candidates = lexicon
    .filter(({ core }) => lowerCase.includes(core))
    .flatMap((entry) =>
      [...(entry.capitalsCount ? asWritten : lowerCase).matchAll(entry.pattern)].map(
        ({ 0: { length }, index }) => ({
          entry,
          occurrence: { found: text.slice(index, index + length), offset: index, meaning: entry.meaning },
        }),
      ),
    );
  const whole = candidates.filter(({ entry }) => !entry.isSplit).sort(byPrecedence);
  const chosen: Occurrence[] = [];
  for (const { occurrence } of whole) {
    if (!chosen.some((longer) => overlaps(longer, occurrence))) chosen.push(occurrence);
  }
  const split = candidates.filter(({ entry }) => entry.isSplit).map(({ occurrence }) => occurrence);
  return [...chosen, ...split].sort((one, other) => one.offset - other.offset);
}

interface Candidate {
  readonly entry: LexiconEntry;
  readonly occurrence: Occurrence;
}

const byPrecedence = (one: Candidate, other: Candidate): number =>
  other.occurrence.found.length - one.occurrence.found.length ||
  Number(one.entry.isOpen) - Number(other.entry.isOpen);

const overlaps = (one: Occurrence, other: Occurrence): boolean =>
  one.offset < other.offset + other.found.length && other.offset < one.offset + one.found.length;
