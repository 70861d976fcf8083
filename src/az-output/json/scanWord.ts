import type { Cursor } from './Cursor';

const whole = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
/** No number of Azure comes near; it keeps the pattern from long runs. */
const longest = 60;

/** Goes over a number, `true`, `false` or `null`, also where a terminal broke the line inside it. */
export function scanWord(cursor: Cursor): boolean {
  const start = cursor.at;
  const breaks: (readonly [number, number])[] = [];
  let word = '';
  for (;;) {
    const from = cursor.at;
    while (isWordCode(cursor.code)) cursor.at++;
    word += cursor.text.slice(from, Math.min(cursor.at, from + longest + 1));
    if (word.length > longest) break;
    const end = cursor.breakEnd;
    if (word === '' || end === -1 || !isWordCode(cursor.text.charCodeAt(end))) break;
    breaks.push([cursor.at, end]);
    cursor.at = end;
  }
  if (!whole.test(word)) {
    if (cursor.at < cursor.text.length || word === '') cursor.at = start;
    return cursor.fail('value');
  }
  for (const [from, to] of breaks) cursor.mends.replace('az-output/line-break', from, to, '');
  return true;
}

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || // digits
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 43 || // +
  code === 45 || // -
  code === 46; // .
