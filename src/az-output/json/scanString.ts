import type { Cursor } from './Cursor';
import { colourCodeEnd, escapeCharacter } from './oddSpaceAt';

const smartQuotes = /[“”„‟″＂]/;
export const isQuote = (character: string): boolean => character === '"' || smartQuotes.test(character);

/** What stands behind the closing quote of a name or a value. */
const afterString = /[\s\u00a0]{0,40}(?:[:,}\]]|$)/y;
const escapes = '"\\/bfnrtu';

/** Goes over a string, quotes and all. False when it cannot be one; then the cursor knows why. */
export function scanString(cursor: Cursor): boolean {
  const { text, mends } = cursor;
  const isSmart = cursor.character !== '"';
  if (isSmart) mends.replace('az-output/smart-quotes', cursor.at, cursor.at + 1, '"');
  cursor.breakInString = null;
  cursor.at++;
  for (; ; cursor.at++) {
    while (isPlain(cursor.code, isSmart)) cursor.at++;
    if (cursor.code === 34) {
      // Inside smart quotes, a straight one can be the end or a part of the text.
      if (isSmart) return cursor.fail('closing-quote');
      cursor.at++;
      return true;
    }
    if (cursor.code === 92) {
      if (!scanEscape(cursor)) return false;
    } else if (cursor.code < 32) {
      if (!mendControl(cursor)) return false;
      cursor.at--;
    } else if (cursor.at >= text.length) {
      return cursor.fail('closing-quote');
    } else if (isSmart && smartQuotes.test(cursor.character)) {
      afterString.lastIndex = cursor.at + 1;
      if (!afterString.test(text)) return cursor.fail('straight-quote');
      mends.replace('az-output/smart-quotes', cursor.at, cursor.at + 1, '"');
      cursor.at++;
      return true;
    }
  }
}

const isPlain = (code: number, isSmart: boolean): boolean =>
  code >= 32 && code !== 34 && code !== 92 && !(isSmart && code > 127);

/** From the backslash to the last character of the escape. A terminal can break the line in between. */
function scanEscape(cursor: Cursor): boolean {
  let rest = 1;
  for (let index = 1; index <= rest; index++) {
    cursor.at++;
    while (cursor.breakEnd !== -1) if (!mendControl(cursor)) return false;
    const { character } = cursor;
    if (character === '' || !(index === 1 ? escapes.includes(character) : /[\da-f]/i.test(character))) {
      return cursor.fail('escape');
    }
    if (index === 1 && character === 'u') rest = 5;
  }
  return true;
}

/**
 * JSON has no control character inside a string. A line break there is one of the terminal, which breaks lines that are
 * too long for it, unless the next line is indented: then the string was not closed. A colour code is the terminal's too.
 */
function mendControl(cursor: Cursor): boolean {
  const { text, mends, at } = cursor;
  const end = cursor.breakEnd;
  if (end !== -1 && !/^(?: \s|\t)/.test(text.slice(end, end + 2))) {
    mends.replace('az-output/line-break', at, end, '');
    cursor.breakInString ??= at;
    cursor.at = end;
    return true;
  }
  const colourEnd = cursor.code === escapeCharacter ? colourCodeEnd(text, at) : -1;
  if (colourEnd === -1) return cursor.fail(end === -1 ? 'no-control-character' : 'closing-quote');
  mends.replace('az-output/colour-codes', at, colourEnd, '');
  cursor.at = colourEnd;
  return true;
}
