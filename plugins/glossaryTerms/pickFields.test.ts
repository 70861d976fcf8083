import { expect, it } from 'vitest';
import pickFields from './pickFields.cjs';

it('leaves to the glossary what it shows of a term', () => {
  const shown = { id: 'key', en: 'key', term: 'sleutel', definition: 'Een sleutel.' };
  const source = JSON.stringify([{ ...shown, forms: ['sleutels'], wrong: [{ form: 'toets', why: 'x' }] }]);
  expect(JSON.parse(pickFields(source))).toEqual([shown]);
});
