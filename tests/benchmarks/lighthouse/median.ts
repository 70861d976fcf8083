import type { Scores } from './Scores';

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
};

/** The median of each figure by itself, as Lighthouse itself advises against the noise of one run. */
export function median(runs: readonly Scores[]): Scores {
  const of = (name: keyof Scores): number => middle(runs.map((run) => run[name]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('bestPractices'),
    seo: of('seo'),
    totalBlockingTime: of('totalBlockingTime'),
    largestContentfulPaint: of('largestContentfulPaint'),
    layoutShift: of('layoutShift'),
    bytes: of('bytes'),
  };
}
