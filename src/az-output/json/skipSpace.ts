import type { Mends } from './Mends';
import { oddSpaceAt } from './oddSpaceAt';

const openingBracket = 91;

/** The place of the next token. */
export function skipSpace(text: string, from: number, mends: Mends | null): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) {
      at++;
    } else if (Number.isNaN(code) || (code > 32 && code < 127 && code !== openingBracket)) {
      return at;
    } else {
      const odd = oddSpaceAt(text, at);
      if (odd === null) return at;
      mends?.replace(odd.code, at, odd.end, odd.code === 'az-output/unusual-space' ? ' ' : '');
      at = odd.end;
    }
  }
}
