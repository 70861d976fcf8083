import { foldWord } from '../../src/components/Search/engine/foldWord';
import type { Term } from './Term';

/** `*` and `…` stand for letters and words that nobody types. */
const isPlain = (form: string): boolean => !/[*…]/.test(form);

/** What else a place is called whose title is a term: by these names it is found as by its title. */
export const namesOf = (title: string, terms: readonly Term[]): string[] =>
  terms
    .filter(({ term }) => foldWord(term) === foldWord(title))
    .flatMap(({ en, forms = [], search = [] }) => [en].concat(forms.filter(isPlain), search));
