/** Kilobytes of 1,000 bytes, after gzip at its highest level. */
export type Kilobytes = number;

export interface PageBudget {
  /** Paths within a language, such as `glossary/`; `404.html` is the answer to a missing page. */
  readonly pages: readonly string[];
  readonly html: Kilobytes;
  /** Why these pages may weigh more than a reading page. */
  readonly because: string;
}

/** What a page loads by itself, before its reader touches anything. */
export const everyPage = {
  scripts: 62,
  styles: 17,
  html: 9,
} as const satisfies Record<string, Kilobytes>;

/** Pages of which the HTML may weigh more than `everyPage.html`, in every language. */
export const longPages: readonly PageBudget[] = [];

/** What is loaded when a reader touches something, and what lies beside the pages. */
export const wholeSite = {
  /** React, the router and the theme, which take over the page. */
  main: 152,
  /** The largest of all other files of code: the widgets of a page, or the sign-in. */
  largestOtherChunk: 135,
  /** Of one language; a search reads a small part of it. */
  searchIndex: 900,
  /** All images together, as they are: they are compressed already. */
  images: 600,
} as const satisfies Record<string, Kilobytes>;
