import { describe, expect, it } from 'vitest';
import type { Term } from './Term';
import { vocabularyOf } from './Vocabulary';
import { wrongTermsIn } from './wrongTermsIn';

const term = (id: string, own: string, more: Partial<Term>): Term => ({
  id,
  en: id,
  term: own,
  definition: own,
  ...more,
});

const vocabulary = vocabularyOf(
  'sv',
  [],
  [
    term('service-principal', 'tjänstens huvudnamn', {
      wrong: [{ form: 'huvudnamn', why: 'Alone it says too little' }],
    }),
    term('key', 'nyckel', { wrong: [{ form: 'tangent*', why: 'That is on a keyboard' }] }),
  ],
  [{ name: 'Tangent Services', kind: 'product' }],
);

describe('wrongTermsIn', () => {
  it('names the wrong form, the right one, the reason and the place', () => {
    expect(wrongTermsIn('Välj Tangenten här.', vocabulary)).toEqual([
      { found: 'Tangenten', right: 'nyckel', why: 'That is on a keyboard', offset: 5 },
    ]);
  });

  it('finds it as often as it is there', () => {
    expect(wrongTermsIn('tangent|tangenter', vocabulary)).toHaveLength(2);
  });

  it.each([
    ['a longer form that is right', 'tjänstens huvudnamn'],
    ['a name', 'Tangent Services'],
    ['code', 'kör `tangent` nu'],
    ['an address', 'https://example.com/tangent'],
    ['a placeholder', '{tangent}'],
    ['a part of a word', 'kotangent'],
  ])('lets pass %s', (_, text) => {
    expect(wrongTermsIn(text, vocabulary)).toEqual([]);
  });
});
