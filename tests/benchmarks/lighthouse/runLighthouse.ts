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

async function look(url: string, port: number, triesLeft = 2): Promise<Result> {
  const { default: lighthouse } = await import('lighthouse');
  const answer = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...categories] });
  const fault = answer === undefined ? 'it gave no result' : answer.lhr.runtimeError?.message;
  if (answer !== undefined && fault === undefined) return answer.lhr;
  // Now and then the trace of the browser lacks the start of the page, and Lighthouse says to run it again.
  if (triesLeft > 0) return look(url, port, triesLeft - 1);
  throw new Error(`Lighthouse could not look at ${url}: ${fault}`);
}

/**
 * Asks Lighthouse once, with its settings for phones: a slow phone on a slow line, both simulated.
 * @param port of the debugger of a browser that runs
 */
export async function runLighthouse(url: string, port: number): Promise<Run> {
  const lhr = await look(url, port);
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
