/** What is needed of a page beside its HTML. */
export interface DocPage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** In the sidebar, where the title may be too long. */
  readonly label: string;
  readonly permalink: string;
  /** Of the page and of its Markdown, with the site before them. */
  readonly address: string;
  readonly markdownAddress: string;
  /** Of the words on the page: English where a translation is missing. */
  readonly language: string;
  /** As a day, such as 2026-11-22; null outside of a Git repository. */
  readonly updated: string | null;
  /** Whether it belongs in the lists of its language. */
  readonly isListed: boolean;
}
