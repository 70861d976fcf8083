import type { Span } from '../../key-identifier';

export interface Line {
  readonly start: number;
  readonly end: number;
  /** Its beginning; no pattern looks further. */
  readonly text: string;
}

const longest = 300;

/** The lines of a text that lie between the given places, and null wherever one of the places interrupts them. */
export function* linesBetween(text: string, places: readonly Span[]): Generator<Line | null> {
  let at = 0;
  for (const [start, end] of places) {
    if (start > at) yield* linesIn(text, at, start);
    yield null;
    at = Math.max(at, end);
  }
  yield* linesIn(text, at, text.length);
}

function* linesIn(text: string, from: number, to: number): Generator<Line> {
  for (let start = from; start < to;) {
    const end = lineEnd(text, start, to);
    yield { start, end, text: text.slice(start, Math.min(end, start + longest)).trimEnd() };
    start = end + 1;
  }
}

/** `indexOf` would look for the end of a line in the rest of the text, once for each of a million documents. */
function lineEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return at;
  return to;
}
