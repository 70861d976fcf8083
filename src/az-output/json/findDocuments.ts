import type { Progress } from '../Progress';
import type { Found } from './Found';
import { pathOf } from './Frame';
import { nextStart } from './nextStart';
import { isAloneInLine, isQuotedAt, placeOf } from './placeOf';
import { type Budget, resumeAfter } from './resumeAfter';
import { type Scan, scanDocument } from './scanDocument';

/** Everything in a text that is JSON, or was meant to be. Takes a time that grows with the text and no faster. */
export function findDocuments(text: string, progress: Progress): readonly Found[] {
  const found: Found[] = [];
  const budget: Budget = { left: text.length * 4 + 1000 };
  for (let start = nextStart(text, 0); start !== -1;) {
    const scan = scanDocument(text, start, progress);
    let resumed = scan.end;
    if (scan.stop === null) {
      if (scan.hasName || isAloneInLine(text, start, scan.end)) found.push(whole(text, scan));
    } else {
      resumed = resumeAfter(scan, text, budget);
      const fault = faultOf(text, scan, resumed);
      if (fault !== null) found.push(fault);
    }
    start = nextStart(text, resumed);
  }
  return found;
}

function whole(text: string, scan: Scan): Found {
  const { start, end, mends } = scan;
  const isQuoted = isQuotedAt(text, start);
  const place = isQuoted ? 'alone' : placeOf(text, start, end);
  return { kind: 'whole', start, end, source: mends.mended(text, start, end), scan, isQuoted, place };
}

/** A place where a script fills something in. */
const filledIn = /\$[\w{(]|%[a-z]|\.[\s,}\]]|'\s{0,4}\+/y;

/** What to say about a document that is not whole; null for what was never meant to be one. */
function faultOf(text: string, scan: Scan, resumed: number): Found | null {
  const { start, end, stop, breakInString, hasName, frames } = scan;
  if (stop === null || isQuotedAt(text, start)) return null;
  if (stop.kind === 'too-deep') return { kind: 'too-deep', start, end, until: resumed };
  filledIn.lastIndex = end;
  if (stop.kind === 'broken' && filledIn.test(text)) return null;
  if (breakInString !== null && resumed <= end && resumed < text.length) {
    // Something else begins inside what would be a string: it was not closed where its first line ends.
    return hasName
      ? { kind: 'broken', start, end: breakInString, until: resumed, expected: 'closing-quote' }
      : null;
  }
  if (stop.kind === 'cut') return { kind: 'cut', start, end, until: resumed, open: pathOf(frames) };
  return hasName || /['‘’]/.test(text.charAt(end))
    ? { kind: 'broken', start, end, until: resumed, expected: stop.expected }
    : null;
}
