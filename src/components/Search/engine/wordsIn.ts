import { foldWord } from './foldWord';

/** The words of a text, folded. Punctuation ends a word, so that each part of `vault.purge-protection` is one. */
export const wordsIn = (text: string): string[] => foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];
