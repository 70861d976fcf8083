import { wordsIn } from '../../src/components/Search/engine/wordsIn';
import { compoundParts } from './compoundParts';
import type { Term } from './Term';
import { termWords } from './termWords';

/** Words by which a text is found although they do not stand in it: English terms, everyday words, parts of compounds. */
export function keywords(text: string, terms: readonly Term[], known: ReadonlySet<string>): string {
  const parts = wordsIn(text).flatMap((word) => compoundParts(word, known));
  return [...new Set([...termWords(text, terms), ...parts])].join(' ');
}
