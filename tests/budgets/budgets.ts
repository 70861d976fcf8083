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

/**
 * Pages of which the HTML may weigh more than `everyPage.html`, in every language: a little above what they are, so that
 * growth is noticed. `node --import tsx tests/budgets/main.ts --list` says what they are.
 */
export const longPages: readonly PageBudget[] = [
  {
    pages: ['', 'glossary/', 'journey-optimizer/'],
    html: 11,
    because:
      'The start page and the overview have a field that can be read before it works; the glossary is one list.',
  },
  {
    pages: [
      'customer-journey-analytics/',
      'experience-platform/',
      'living-with-your-key/',
      'what-the-checks-read/',
    ],
    html: 15,
    because: 'A whole task on one page, because it is printed, and read again at a bad moment.',
  },
  {
    pages: ['host-the-guide/'],
    html: 16,
    because: 'All that an operator does, from the registration to the monitoring, in the order of doing it.',
  },
  {
    pages: ['prepare-your-key-vault/', 'check-your-set-up/'],
    html: 17.5,
    because: 'Every step in three tools, which can be read without JavaScript; every check in a list.',
  },
  {
    pages: ['reference/checks/', 'reference/key-identifier/'],
    html: 18.5,
    because: 'One entry for every finding, so that each has an address of its own.',
  },
  {
    pages: ['reference/error-messages/'],
    html: 25,
    because: 'Every error that is known, so that the search of the browser finds what was copied.',
  },
];

/** What is loaded when a reader touches something, and what lies beside the pages. */
export const wholeSite = {
  /** React, the router, the theme and the words of a language: what takes over the page. */
  main: 193,
  /** The largest of all other files of code: the widgets of a page, or the sign-in. */
  largestOtherChunk: 135,
  /** Of one language, as it lies on the disk; a search reads a small part of it. */
  searchIndex: 640,
  /** All images together, as they are: they are compressed already. */
  images: 460,
} as const satisfies Record<string, Kilobytes>;
