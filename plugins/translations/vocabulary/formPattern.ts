/** Letters, digits and accents of any script; a hyphen ends a word, as in `sleutel-id`. */
const inWord = String.raw`[\p{L}\p{N}\p{M}]`;

/** As many words as may stand inside a verb that its language splits, in the same sentence. */
const between = String.raw`[^.!?:;|]{1,60}?`;

export interface FormPattern {
  readonly pattern: RegExp;
  /** The longest piece without a sign, in lower case: a text without it cannot match. */
  readonly core: string;
}

/**
 * A form as a pattern that finds it as a whole word. `*` at either end of a word accepts any letters there
 * (`sleutelkluis*`); `…` between words accepts other words of the same sentence (`schakel … uit`).
 */
export function formPattern(form: string): FormPattern {
  const source = form
    .split(/(\s*…\s*|\*|\s+|['’]|-)/u)
    .map(patternOfPiece)
    .join('');
  const before = form.startsWith('*') ? '' : `(?<!${inWord})`;
  const after = form.endsWith('*') ? '' : `(?!${inWord})`;
  return { pattern: new RegExp(`${before}${source}${after}`, 'giu'), core: coreOf(form) };
}

function patternOfPiece(piece: string): string {
  if (piece === '*') return `${inWord}*`;
  if (piece.includes('…')) return `(?!${inWord})${between}(?<!${inWord})`;
  if (/^\s+$/u.test(piece)) return String.raw`\s+`;
  if (piece === "'" || piece === '’') return "['’]";
  if (piece === '-') return '[-\u2011]';
  return piece.replace(/[.+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

const coreOf = (form: string): string =>
  form
    .split(/[*…\s'’-]+/u)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')
    .toLowerCase();
