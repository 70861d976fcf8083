/** One test of the Observatory: what it found, and what that does to the score. */
export interface Finding {
  readonly test: string;
  readonly found: string;
  readonly modifier: number;
}

/** An answer as the Observatory sees it: headers by lower-case name, and the HTML. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}
