/** What Lighthouse says of one page, once. Scores go from 0 to 100, times are milliseconds. */
export interface Scores {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly totalBlockingTime: number;
  readonly largestContentfulPaint: number;
  readonly layoutShift: number;
  readonly bytes: number;
}

export interface Run {
  readonly scores: Scores;
  /** Audits that took points from accessibility, best practices or SEO, in the words of Lighthouse. */
  readonly faults: readonly string[];
}
