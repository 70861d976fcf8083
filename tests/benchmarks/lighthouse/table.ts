import type { Scores } from './Scores';

const head = ['page', 'perf', 'a11y', 'best', 'SEO', 'TBT ms', 'LCP ms', 'CLS', 'KiB'];

const cells = (page: string, scores: Scores): readonly string[] => [
  page,
  scores.performance.toFixed(0),
  scores.accessibility.toFixed(0),
  scores.bestPractices.toFixed(0),
  scores.seo.toFixed(0),
  scores.totalBlockingTime.toFixed(0),
  scores.largestContentfulPaint.toFixed(0),
  scores.layoutShift.toFixed(3),
  (scores.bytes / 1024).toFixed(0),
];

export function table(rows: readonly { readonly page: string; readonly scores: Scores }[]): string {
  const all = [head, ...rows.map(({ page, scores }) => cells(page, scores))];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
