/** How all pages stand in all languages but English, which is their source. */
export interface TranslationStatusData {
  readonly languages: readonly LanguageStatus[];
}

export interface LanguageStatus {
  readonly code: string;
  /** The language's own name for itself. */
  readonly label: string;
  readonly pages: readonly PageRow[];
}

export interface PageRow {
  /** Path within a language, such as `reference/checks/`. */
  readonly path: string;
  /** In English where there is no translation. */
  readonly title: string;
  readonly state: 'translated' | 'stale' | 'unconfirmed' | 'missing';
  /** Sections of which the English text changed: id and heading in the language of the page. */
  readonly stale: readonly { readonly id: string | null; readonly heading: string }[];
  /** When, and by whom where that was said, the translation was found to agree with the English page. */
  readonly confirmed: { readonly on: string; readonly by: string | null } | null;
  /** What a page of Experience League says of itself, such as `tm+mt` and `22%`. */
  readonly origin: { readonly workflowType: string | null; readonly humanDegree: string | null } | null;
}
