import type { ErrorCode } from './ErrorMatch';
import { findUnknown } from './findUnknown';
import type { Hit } from './Hit';
import { rankOf } from './rankOf';
import { codeWords } from './rules/codeWords';
import { phrases } from './rules/phrases';
import { signInNumbers } from './rules/signInNumbers';

/** The n of an escaped line end is no letter of the word behind it. */
const wordsThat = (pattern: string): RegExp => new RegExp(String.raw`(?<!\w(?<!\\[nrt]))${pattern}`, 'g');
const codeWord = wordsThat(String.raw`[A-Z]\w{5,60}(?!\w)`);
const signInNumber = wordsThat(String.raw`AADSTS\d{4,8}(?!\d)`);
const keyVaultNumber = wordsThat(String.raw`AKV\d{5}(?!\d)`);

/** Every place that gives an error away, in the order of the text. */
export function findHits(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (code: ErrorCode, start: number, raw: string): void => {
    hits.push({ code, start, end: start + raw.length, rank: rankOf(code, raw) });
  };
  for (const { 0: word, index } of text.matchAll(codeWord)) {
    const code = codeWords.get(word);
    if (code !== undefined) add(code, index, word);
  }
  for (const { 0: number, index } of text.matchAll(signInNumber)) {
    add(signInNumbers.get(number) ?? 'error/unknown', index, number);
  }
  for (const { 0: number, index } of text.matchAll(keyVaultNumber)) {
    add(keyVaultNumbers[number] ?? 'error/unknown', index, number);
  }
  for (const { code, pattern } of phrases) {
    for (const { 0: words, index } of text.matchAll(pattern)) add(code, index, words);
  }
  for (const { raw, start } of findUnknown(text)) add('error/unknown', start, raw);
  return hits.sort((a, b) => a.start - b.start || b.rank - a.rank);
}

const keyVaultNumbers: Readonly<Record<string, ErrorCode>> = {
  AKV10000: 'error/token-missing',
  AKV10032: 'error/token-issuer-wrong',
};
