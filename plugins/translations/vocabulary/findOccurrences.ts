import type { Lexicon, Occurrence } from './Lexicon';

/**
 * Everything of the lexicon in a text, in its order. Where two overlap the longer one counts: in “encryption key”
 * there is neither “encryption” nor “key”, and a role is its name, not the words in it.
 */
export function findOccurrences(text: string, lexicon: Lexicon): readonly Occurrence[] {
  const lowerCase = text.toLowerCase();
  const all = lexicon
    .filter(({ core }) => lowerCase.includes(core))
    .flatMap(({ pattern, meaning }) =>
      [...text.matchAll(pattern)].map((match) => ({ found: match[0], offset: match.index, meaning })),
    );
  const byLength = all.sort((one, other) => other.found.length - one.found.length);
  const chosen: Occurrence[] = [];
  for (const occurrence of byLength) {
    if (!chosen.some((longer) => overlaps(longer, occurrence))) chosen.push(occurrence);
  }
  return chosen.sort((one, other) => one.offset - other.offset);
}

const overlaps = (one: Occurrence, other: Occurrence): boolean =>
  one.offset < other.offset + other.found.length && other.offset < one.offset + one.found.length;
