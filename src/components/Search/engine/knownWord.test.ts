import { expect, it } from 'vitest';
import { knownWord } from './knownWord';

const words = ['access', 'kluis', 'opschonen', 'sleutel', 'sleutelkluis', 'value', 'vault'];

it.each([
  ['kluis', 'kluis', 'a word that is in the index'],
  ['sleut', 'sleut', 'the beginning of a word'],
  ['sleutels', 'sleutels', 'an inflection, whose ending the index cuts'],
  ['sletelkluis', 'sleutelkluis', 'a word with a letter missing'],
  ['sleutellkluis', 'sleutelkluis', 'a word with a letter too many'],
  ['sleutelkluus', 'sleutelkluis', 'a word with a wrong letter'],
  ['valut', 'vault', 'two letters that changed places, before a word that is one letter away'],
])('looks for %s as %s: %s', (typed, expected) => {
  expect(knownWord(typed, words)).toBe(expected);
});

it.each(['xyzzyqwert', 'val1', 'zzz'])('knows nothing like %s', (typed) => {
  expect(knownWord(typed, words)).toBeNull();
});
