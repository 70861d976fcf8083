import { isStart } from './nextStart';
import type { Scan } from './scanDocument';

/** What begins a line that is not part of a document: a prompt, a message or a command of the shell. */
const foreignLine =
  /(?:PS [^\n>]{0,120}>|\[?[\w.-]{1,40}@[\w.-]{1,60}[^\n$#]{0,120}[$#] |\$ |ERROR: |WARNING: |az [a-z]|```)/y;

/** Place of the first line at or after `from` that is outside of a broken document, or -1. */
export function nextOutside(text: string, from: number): number {
  for (let at = text.indexOf('\n', from); at !== -1; at = text.indexOf('\n', at + 1)) {
    foreignLine.lastIndex = at + 1;
    // In a document that is laid out, only the outermost bracket stands at the beginning of a line.
    if (foreignLine.test(text) || isStart(text, at + 1)) return at + 1;
  }
  return -1;
}

/** No document of Azure comes near; brackets alone can be a whole text of them. */
const mostBrackets = 10_000;

/** Place behind a broken document, if its brackets add up in spite of what is wrong in it; else -1. */
function closedAt({ end, frames }: Scan, text: string): number {
  const open = frames.map(({ isObject }) => (isObject ? '{' : '['));
  for (let at = end; at < text.length && open.length < mostBrackets; at++) {
    const character = text.charAt(at);
    if (character === '"') {
      at = quoteAt(text, at + 1);
      if (at === -1) return -1;
    } else if (character === '{' || character === '[') {
      open.push(character);
    } else if (character === '}' || character === ']') {
      if (open.pop() !== (character === '}' ? '{' : '[')) return -1;
      if (open.length === 0) return at + 1;
    }
  }
  return -1;
}

/** Place of the quote that closes a string in the same line, or -1. */
function quoteAt(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at;
    if (code === 10) return -1;
    if (code === 92) at++;
  }
  return -1;
}

/** Reading on after something broken goes over a part of the text again; this keeps the whole linear. */
export interface Budget {
  left: number;
}

/** Where to look for the next document: no piece of the broken one may be taken for a document of its own. */
export function resumeAfter(scan: Scan, text: string, budget: Budget): number {
  const from = scan.breakInString ?? scan.end;
  if (!scan.hasName && scan.stop?.kind !== 'too-deep')
    return budget.left > 0 ? spend(budget, from, scan.end) : scan.end;
  if (scan.breakInString === null && budget.left > 0) {
    const closed = closedAt(scan, text);
    budget.left -= closed === -1 ? text.length - scan.end : 0;
    if (closed !== -1) return closed;
  }
  const outside = nextOutside(text, budget.left > 0 ? spend(budget, from, scan.end) : scan.end);
  return outside === -1 ? text.length : outside;
}

function spend(budget: Budget, from: number, to: number): number {
  budget.left -= to - from;
  return from;
}
