import { expect, it } from 'vitest';
import { findOccurrences } from './findOccurrences';
import { lexiconOf } from './Lexicon';

const term = (id: string, forms: string[] = []) => ({ id, en: id, term: id, definition: id, forms });
const lexicon = lexiconOf(
  [term('key', ['key*']), term('encryption key'), term('disable', ['switch … off']), term('purge / wipe')],
  [{ name: 'Key Vault', kind: 'service' }],
);
const found = (text: string) => findOccurrences(text, lexicon).map(({ found: words }) => words);

it('takes the longest of what overlaps, and a term before a word that only begins like one', () => {
  expect(found('An encryption key in Key Vault is a key.')).toEqual(['encryption key', 'Key Vault', 'key']);
});

it('sees a term inside a verb that is split', () => {
  expect(found('Switch the key off.')).toEqual(['Switch the key off', 'key']);
});

it('knows each of the words of a term', () => {
  expect(found('Purge or wipe')).toEqual(['Purge', 'wipe']);
});
