/** A place where the text was found. */
export interface Hit {
  readonly url: string;
  readonly page: string;
  readonly title: string;
  readonly excerpt: string;
  readonly codes: readonly string[];
  /** What else the place is called, such as the English term. */
  readonly names: readonly string[];
  /** What people type who want to go there. */
  readonly everyday: readonly string[];
}
