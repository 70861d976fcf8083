import { foldWord } from '../../src/components/Search/engine/foldWord';

/**
 * Whether a form of a term stands in a text, from the beginning of a word on: endings do not count. `*` before a form
 * accepts the end of a compound; `…` stands for other words.
 * @param folded the text in folded words, a space before each
 */
export const matchesForm = (folded: string, form: string): boolean =>
  form.split('…').every((part) => {
    const words = foldWord(part)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return folded.includes(part.trim().startsWith('*') ? words : ` ${words}`);
  });
