/** What the build knows of the pages of one language; the global data of the plugin `translations`. */
export interface TranslationData {
  /** By id of the page. A page that is not here is translated and current. */
  readonly pages: Readonly<Record<string, PageTranslation>>;
  /** Languages that have the page, by its id. A page that is not here has all of them. */
  readonly languagesOf?: Readonly<Record<string, readonly string[]>>;
}

export type PageTranslation =
  { readonly state: 'missing' } | { readonly state: 'stale'; readonly sections: readonly StaleSection[] };

/** A section of which the English text changed after its translation was confirmed. */
export interface StaleSection {
  /** The id of its heading; null is the part above the first heading. */
  readonly id: string | null;
  /** English words that were taken out and put in, in order; empty when the earlier text is not known. */
  readonly changes: readonly TextChange[];
}

export interface TextChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}
