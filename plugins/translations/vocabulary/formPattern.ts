import { searchable } from './searchable';
import { wordSign } from './wordSign';

/** As many words as may stand inside a verb that its language splits, in the same sentence. */
const between = String.raw`[^.!?:;|]{1,60}?`;

export interface FormPattern {
  /** To be tried on a searchable text; on one in lower case, unless capitals count. */
  readonly pattern: RegExp;
  readonly capitalsCount: boolean;
  /** The longest piece without a sign, in lower case: a text without it cannot match. */
  readonly core: string;
  /** With `*` it also finds words that are terms of their own, which then count. */
  readonly isOpen: boolean;
  /** With `…` it finds words between that are none of its own. */
  readonly isSplit: boolean;
}

/**
 * A form as a pattern that finds it as a whole word. `*` at either end of a word accepts any letters there
 * (`sleutelkluis*`); `…` between words accepts other words of the same sentence (`schakel … uit`).
 */
export function formPattern(form: string): FormPattern {
  const plain = searchable(form).toLowerCase();
  const source = plain
    .split(/(\s*…\s*|\*)/)
    .map(patternOfPiece)
    .join('');
  const before = plain.startsWith('*') ? '' : `(?<!${wordSign})`;
  const after = plain.endsWith('*') ? '' : `(?!${wordSign})`;
  return {
    pattern: new RegExp(`${before}${source}${after}`, 'g'),
    capitalsCount: false,
    core: longest(plain.split(/[*…\s]+/)),
    isOpen: plain.includes('*'),
    isSplit: plain.includes('…'),
  };
}

/** A name as it is written; Swedish and Dutch put a genitive `s` right behind it (`Adobes`). */
export const namePattern = (name: string): FormPattern => ({
  pattern: new RegExp(`(?<!${wordSign})${words(searchable(name))}(?:s?(?!${wordSign}))`, 'g'),
  capitalsCount: true,
  core: longest(searchable(name).toLowerCase().split(' ')),
  isOpen: false,
  isSplit: false,
});

function patternOfPiece(piece: string): string {
  if (piece === '*') return `${wordSign}*`;
  return piece.includes('…') ? `(?!${wordSign})${between}(?<!${wordSign})` : words(piece);
}

const words = (text: string): string =>
  text.replace(/[.+?^${}()|[\]\\/*]/g, String.raw`\$&`).replaceAll(' ', ' +');

const longest = (pieces: readonly string[]): string =>
  pieces.reduce((one, other) => (other.length > one.length ? other : one), '');
