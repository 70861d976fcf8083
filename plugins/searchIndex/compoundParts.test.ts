import { expect, it } from 'vitest';
import { compoundParts } from './compoundParts';

const known = new Set([
  'sleutel',
  'kluis',
  'nyckel',
  'valv',
  'toepassing',
  'beheerder',
  'key',
  'board',
  'sleutelkluis',
]);

it.each([
  ['sleutelkluis', ['sleutel', 'kluis']],
  ['nyckelvalv', ['nyckel', 'valv']],
  ['toepassingsbeheerder', ['toepassing', 'beheerder']],
])('takes %s apart', (word, parts) => {
  expect(compoundParts(word, known)).toEqual(parts);
});

it.each(['kluis', 'keyboard', 'sleutelbos', ''])('leaves “%s” whole', (word) => {
  expect(compoundParts(word, known)).toEqual([]);
});
