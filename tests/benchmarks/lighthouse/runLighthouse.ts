import type { Result } from 'lighthouse';
import type { Run } from './Scores';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Points and how they were lost, of all that is not a time. */
function faultsIn(result: Result): readonly string[] {
  return categories
    .slice(1)
    .flatMap((category) =>
      (result.categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${category}: ${id}, ${result.audits[id]?.title ?? ''}`),
    );
}

/**
 * Asks Lighthouse once, with its settings for phones: a slow phone on a slow line, both simulated.
 * @param port of the debugger of a browser that runs
 */
export async function runLighthouse(url: string, port: number): Promise<Run> {
  const { default: lighthouse } = await import('lighthouse');
  const answer = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...categories] });
  if (answer === undefined || answer.lhr.runtimeError !== undefined) {
    throw new Error(
      `Lighthouse could not look at ${url}: ${answer?.lhr.runtimeError?.message ?? 'it gave no result'}`,
    );
  }
  const { lhr } = answer;
  const score = (category: (typeof categories)[number]): number =>
    Math.round((lhr.categories[category]?.score ?? Number.NaN) * 100);
  const figure = (audit: string): number => lhr.audits[audit]?.numericValue ?? Number.NaN;
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
      totalBlockingTime: figure('total-blocking-time'),
      largestContentfulPaint: figure('largest-contentful-paint'),
      layoutShift: figure('cumulative-layout-shift'),
      bytes: figure('total-byte-weight'),
    },
    faults: faultsIn(lhr),
  };
}
