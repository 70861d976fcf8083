import type { Finding } from '../../key-identifier';

/** A stretch of the pasted text; `problems` are the numbers (from 1) of the findings about it. */
export interface MarkedPiece {
  readonly text: string;
  readonly problems: readonly number[];
}

/** Cuts the text at the edges of all spans, so that overlapping problems stay tellable apart. Notes are not marked. */
export function markPieces(text: string, findings: readonly Finding[]): MarkedPiece[] {
  const spans = findings.flatMap(({ span, severity }, index) =>
    span === null || severity === 'info' ? [] : [{ start: span[0], end: span[1], problem: index + 1 }],
  );
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: MarkedPiece[] = [];
  edges.forEach((start, index) => {
    // Something missing has a place but no text.
    const missing = spans
      .filter((span) => span.start === start && span.end === start)
      .map(({ problem }) => problem);
    if (missing.length > 0) pieces.push({ text: '', problems: missing });
    const end = edges[index + 1];
    if (end === undefined) return;
    const problems = spans.filter((span) => span.start <= start && span.end >= end && span.end > span.start);
    pieces.push({ text: text.slice(start, end), problems: problems.map(({ problem }) => problem) });
  });
  return pieces;
}
