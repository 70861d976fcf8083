import type { RootContent } from 'mdast';

/** A page of the guide, cut at its headings. */
export interface Page {
  /** From the folder of the project, with forward slashes. */
  readonly file: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Line of the file on which each field of the front matter begins. */
  readonly frontMatterLines: Readonly<Record<string, number>>;
  readonly sections: readonly Section[];
}

/** From one heading to the next, whatever their depth. */
export interface Section {
  /** The id of the heading; null is what stands above the first one, and a heading without id. */
  readonly id: string | null;
  /** The words of the heading; empty above the first one. */
  readonly heading: string;
  /** Number of `#`; 0 above the first heading. */
  readonly depth: number;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly content: readonly RootContent[];
}
