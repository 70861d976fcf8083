/** Shorter parts are found in words that are no compounds. */
const shortestPart = 4;
/** What Dutch and Swedish put between the parts, as in toepassing-s-beheerder. */
const links = ['', 's', 'en', 'e', 'n'];

/**
 * The parts of a compound, such as sleutel and kluis of sleutelkluis; none for other words.
 *
 * @param known the words that a part must be one of, all folded
 */
export function compoundParts(word: string, known: ReadonlySet<string>): readonly string[] {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const last = word.slice(at);
    if (!known.has(last)) continue;
    for (const link of links) {
      const first = word.slice(0, at - link.length);
      if (first.length >= shortestPart && known.has(first) && word.slice(first.length, at) === link) {
        return [first, last];
      }
    }
  }
  return [];
}
