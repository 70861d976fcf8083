import { editDistance } from '../../../key-identifier/editDistance';

/** In shorter words one letter makes another word. */
const shortestMended = 5;
const commonStart = 4;

/**
 * The word to look for: as it was typed, or with one letter mended, or null where nothing of the kind is in the index.
 *
 * @param words all that are in the index
 */
export function knownWord(typed: string, words: readonly string[]): string | null {
  if (words.some((word) => word.startsWith(typed))) return typed;
  // An inflection that is on no page: the index cuts the endings itself.
  const isInflected = words.some(
    (word) => word.length >= commonStart && typed.startsWith(word) && typed.length - word.length <= 3,
  );
  if (isInflected) return typed;
  const mended =
    typed.length < shortestMended
      ? undefined
      : (words.find((word) => isSwapped(word, typed)) ??
        words.find((word) => Math.abs(word.length - typed.length) <= 1 && editDistance(word, typed) === 1));
  if (mended !== undefined) return mended;
  const start = typed.slice(0, Math.max(commonStart, typed.length - 3));
  return words.some((word) => word.startsWith(start) && word.length <= typed.length + 2) ? typed : null;
}

/** Two letters that changed places are the commonest slip of all. */
function isSwapped(word: string, typed: string): boolean {
  if (word.length !== typed.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== typed[index]);
  return (
    at >= 0 &&
    word[at] === typed[at + 1] &&
    word[at + 1] === typed[at] &&
    word.slice(at + 2) === typed.slice(at + 2)
  );
}
