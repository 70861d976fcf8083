import { isQuote } from './scanString';
import { skipSpace } from './skipSpace';

const isSpace = (character: string): boolean => /^\s$/.test(character);

function lastBefore(text: string, from: number): number {
  let at = from;
  while (at >= 0 && isSpace(text.charAt(at))) at--;
  return at;
}

/**
 * Whether a document is all that was copied. Windows of terminals forget their first lines: then what was read is a
 * part of something larger, whose end follows.
 */
export function placeOf(text: string, start: number, end: number): 'alone' | 'fragment' | 'tail' {
  const before = lastBefore(text, start - 1);
  if (text.charAt(before) === ':' && isQuote(text.charAt(lastBefore(text, before - 1)))) return 'fragment';
  const after = skipSpace(text, end, null);
  const character = text.charAt(after);
  if (character === '}' || character === ']') return 'tail';
  return character === ',' && isQuote(text.charAt(skipSpace(text, after + 1, null))) ? 'tail' : 'alone';
}

/** In quotes, as a script or a command has it, and not as Azure answers. */
export const isQuotedAt = (text: string, start: number): boolean =>
  /^['"\\`$@=]$/.test(text.charAt(start - 1));

/** `[]` is an answer where nothing else stands in its line; elsewhere it is two brackets. */
export function isAloneInLine(text: string, start: number, end: number): boolean {
  const before = lastBefore(text, start - 1);
  const after = text.slice(end, end + 100).search(/\S/);
  const isFirst = before === -1 || text.slice(before + 1, start).includes('\n');
  const isLast = after === -1 || text.slice(end, end + after).includes('\n');
  return isFirst && isLast;
}
