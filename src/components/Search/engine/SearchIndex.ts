import type { Pagefind } from './Pagefind';

/** The opened index of one language. */
export interface SearchIndex {
  readonly pagefind: Pagefind;
  /** Every word that finds something, folded and sorted. */
  readonly words: readonly string[];
  /** Rejects when the site cannot be reached: Pagefind itself finds nothing then, and does not say why. */
  readonly confirmReachable: () => Promise<void>;
}
