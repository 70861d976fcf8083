import { expect, it } from 'vitest';
import { excerptPieces } from './excerptPieces';

it('tells what was found from the words around it, and shows signs as they were', () => {
  expect(excerptPieces('the &lt;name&gt; of <mark>the key</mark> & more')).toEqual([
    { text: 'the <name> of ', isFound: false },
    { text: 'the key', isFound: true },
    { text: ' & more', isFound: false },
  ]);
  expect(excerptPieces('')).toEqual([]);
});
