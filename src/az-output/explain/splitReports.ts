import type { Span } from '../../key-identifier';

const lineStart =
  /^[ \t│|>]{0,8}(?:ERROR: |Error: |\([A-Z]\w{2,79}\) )|(?<=\n\r?\n)\{\s{0,40}"error"\s{0,8}:/gm;
const body = /[{,]\s{0,40}"error"\s{0,8}:\s{0,8}["{]/g;

/**
 * Cuts the text where another error report begins: at a line as tools begin theirs, at a JSON body
 * behind an empty line, and at a second JSON body. The
 * first body belongs to what stands before it, for tools print a headline and then the answer of the service.
 */
export function splitReports(text: string): Span[] {
  const starts = [
    ...Array.from(text.matchAll(lineStart), ({ index }) => ({ index, isBody: false })),
    ...Array.from(text.matchAll(body), ({ index }) => ({ index, isBody: true })),
  ].sort((a, b) => a.index - b.index);

  const edges = [0];
  let hasBody = false;
  for (const { index, isBody } of starts) {
    if (isBody && (!hasBody || edges.at(-1) === index)) hasBody = true;
    else {
      hasBody = isBody;
      if (index > 0) edges.push(index);
    }
  }
  return edges.map((start, i) => [start, edges[i + 1] ?? text.length] as const);
}
