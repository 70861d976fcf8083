/** How a page stands in one language. */
export type PageStatus =
  | { readonly state: 'translated' }
  /** There is a translation, and nobody has said yet that it agrees with the English page. */
  | { readonly state: 'unconfirmed' }
  | { readonly state: 'stale'; readonly parts: readonly StalePart[] }
  | { readonly state: 'missing' }
  /** A translation of a page that English does not have. */
  | { readonly state: 'orphaned' };

/** A part of the English page that was changed, came or went after the translation was confirmed. */
export interface StalePart {
  /** See `sectionKey`. */
  readonly key: string;
  readonly change: 'changed' | 'new' | 'removed';
}
