/** A page as readers see it, in Markdown that each of the compared tools can build. */
export interface Page {
  readonly language: string;
  /** Its path within the pages of the language, without an ending: `reference/checks`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}
