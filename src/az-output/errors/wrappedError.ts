import type { PastedError } from './PastedError';

/** `az rest` prints `ERROR: Forbidden({…})`: the reason of the HTTP status, and the body. */
const reason = /(?:ERROR: )?[A-Za-z][A-Za-z ]{1,40}\($/;

/** An error body with the words around it that belong to it. */
export function wrappedError(text: string, start: number, end: number, source: string): PastedError {
  const before = reason.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const after = before !== '' && text.charAt(end) === ')' ? ')' : '';
  return { start: start - before.length, end: end + after.length, text: before + source + after };
}
