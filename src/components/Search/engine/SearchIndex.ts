import type { Pagefind } from './Pagefind';

/** The opened index of one language. */
export interface SearchIndex {
  readonly pagefind: Pagefind;
  /** Every word that finds something, folded and sorted. */
  readonly words: readonly string[];
}
