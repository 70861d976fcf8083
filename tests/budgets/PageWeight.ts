/** What one page of the production build loads by itself, in bytes after gzip. */
export interface PageWeight {
  /** Path within the site, such as `/nl/glossary/`. */
  readonly page: string;
  /** The same page in every language: `glossary/`. */
  readonly pageOfAll: string;
  readonly html: number;
  readonly scripts: number;
  readonly styles: number;
  /** What would be asked of another host. */
  readonly foreign: readonly string[];
  readonly fonts: readonly string[];
}
