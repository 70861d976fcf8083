import { expect, it } from 'vitest';
import { fileOf, whenBroken } from '../testing/realPages';

const page = 'prepare-your-key-vault.mdx';

it('sees an address in code that changed', () => {
  const { complaints, line } = whenBroken({
    page,
    change: ['4. Voeg `20.88.123.53` en', '4. Voeg `20.88.123.35` en'],
  });
  expect(complaints).toEqual([
    {
      file: fileOf('nl', page),
      line,
      code: 'fact/changed',
      kind: 'inline-code',
      shown: '`20.88.123.35`',
      expected: '`20.88.123.53`',
      english: { file: fileOf('en', page), line },
    },
  ]);
});
