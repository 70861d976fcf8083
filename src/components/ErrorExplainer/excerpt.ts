import type { ErrorMatch } from '../../az-output/explain';

export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const around = 60;

/** The place of an error with some text around it; a character of two code units stays whole. */
export function excerpt(text: string, [start, end]: ErrorMatch['span']): Excerpt {
  let from = Math.max(0, start - around);
  let to = Math.min(text.length, end + around);
  if (from > 0 && isSecondHalf(text, from)) from++;
  if (to < text.length && isSecondHalf(text, to)) to--;
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    marked: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? '…' : ''),
  };
}

const isSecondHalf = (text: string, index: number): boolean => /[\udc00-\udfff]/.test(text.charAt(index));
