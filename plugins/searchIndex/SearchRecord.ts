/** One result: a page's opening, a section under a heading, or an entry of a reference list. */
export interface SearchRecord {
  /** Path from the root of the site, with the anchor. */
  readonly url: string;
  readonly page: string;
  /** Null for the opening of a page, which has no heading of its own. */
  readonly title: string | null;
  readonly text: string;
  /** Codes that stand for this entry, such as `vault.purge-protection` or `AADSTS65001`. */
  readonly codes: readonly string[];
}
