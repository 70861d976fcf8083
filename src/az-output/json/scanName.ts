import type { Cursor } from './Cursor';
import { isQuote, scanString } from './scanString';

/** Goes over a name, and says what it is: with everything mended in it, and without escapes. */
export function scanName(cursor: Cursor): string | null {
  if (!isQuote(cursor.character)) {
    cursor.fail(/['‘’]/.test(cursor.character) ? 'straight-quote' : 'name');
    return null;
  }
  const from = cursor.at;
  const mendsBefore = cursor.mends.count;
  if (!scanString(cursor)) return null;
  const quoted = cursor.mends.mended(cursor.text, from, cursor.at, mendsBefore);
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
