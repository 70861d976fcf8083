/** A place where the text was found. */
export interface Hit {
  readonly url: string;
  readonly page: string;
  readonly title: string;
  readonly excerpt: string;
  readonly codes: readonly string[];
}
