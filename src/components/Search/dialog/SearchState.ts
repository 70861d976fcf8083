import type { PageHits } from '../engine/PageHits';

export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'key-identifier'; readonly text: string }
  | {
      readonly kind: 'found';
      readonly text: string;
      readonly pages: readonly PageHits[];
      /** Of the English pages, where there is little in the reader's language. */
      readonly english: readonly PageHits[];
    }
  | { readonly kind: 'failed' };
