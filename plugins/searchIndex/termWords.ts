import { foldWord } from '../../src/components/Search/engine/foldWord';
import { matchesForm } from './matchesForm';
import type { Term } from './Term';

/** `sleutel-id (Key Identifier)` and `vider, purger` are two ways each to say it. */
const waysToSay = ({ term, forms = [] }: Term): string[] =>
  [...term.split(/ \/ |, |\/|[()]/), ...forms].map((way) => way.trim()).filter((way) => way.length > 2);

/** The English terms and the everyday words for each term that stands in the text. */
export function termWords(text: string, terms: readonly Term[]): string[] {
  const folded = ` ${foldWord(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return terms
    .filter((term) => waysToSay(term).some((way) => matchesForm(folded, way)))
    .flatMap(({ en, search = [] }) => [en].concat(search));
}
