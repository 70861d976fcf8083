/** What `i18n/<language>/terms.json` says of a term, as far as the search needs it. */
export interface Term {
  readonly id: string;
  readonly en: string;
  readonly term: string;
  /** Inflections that are used on the pages. */
  readonly forms?: readonly string[];
  /** Everyday words that people type and that do not stand on the pages. */
  readonly search?: readonly string[];
}
