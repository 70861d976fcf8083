/** Where a reader is on a page, in terms that hold in every language: headings have the same ids in all. */
export interface Place {
  /** Path of the page in the language that the reader goes to: the place is of no use on another. */
  readonly page: string;
  /** Milliseconds since 1970: an old place is of a change of language that never arrived. */
  readonly at: number;
  /** The heading whose section is at the top of the window; null is the part above the first one. */
  readonly section: string | null;
  /** How much of that section is above the top of the window, from 0 to 1: its length differs by language. */
  readonly share: number;
  /** Which of the `details` of the page are open, by their order. */
  readonly open: readonly number[];
  /** How many there are: with another number, the order says nothing. */
  readonly details: number;
}

/** In `sessionStorage`, for the one step from page to page. */
export const placeName = 'cmk-guide.place';
