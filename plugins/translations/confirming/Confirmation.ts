export interface Confirmation {
  readonly language: string;
  /** `docs/page.mdx`, its translation, `strings`, a file of strings such as `code.json`, or `all`. */
  readonly what: string;
  /** One section of the page by its id, or one string. */
  readonly only?: string;
  /** The day, such as 2026-11-22. */
  readonly on: string;
  /** Who says so; kept only when given. */
  readonly by?: string;
}
