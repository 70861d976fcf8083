import { wordsIn } from './wordsIn';

/** As much as an ending adds: vault and vaults, almacén and almacenes. */
const longestEnding = 2;

/** Whether two texts have the same words, apart from their endings, accents and punctuation. */
export function isSameName(one: string, other: string): boolean {
  const words = wordsIn(one);
  const others = wordsIn(other);
  // A compound and its parts: nyckelvalv and nyckel valv.
  if (words.join('') === others.join('')) return words.length > 0;
  return words.length === others.length && words.every((word, at) => isSame(word, others[at] ?? ''));
}

function isSame(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short === long) return true;
  return short.length > 2 && long.startsWith(short) && long.length - short.length <= longestEnding;
}
