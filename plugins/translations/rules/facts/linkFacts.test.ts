import { expect, it } from 'vitest';
import { fileOf, whenBroken } from '../testing/realPages';

const page = 'index.mdx';
const file = fileOf('nl', page);

it('misses a link that became plain text, and says where English has it', () => {
  const { complaints, line } = whenBroken({
    page,
    change: ['staan in de [woordenlijst](/glossary.mdx)', 'staan in de woordenlijst'],
  });
  expect(complaints).toEqual([
    {
      file,
      line: line - 10,
      code: 'fact/missing',
      kind: 'link',
      shown: '/glossary.mdx',
      english: { file: 'docs/index.mdx', line },
    },
  ]);
});

it('sees a link in a table that leads elsewhere', () => {
  const { complaints, line } = whenBroken({
    page,
    change: [
      '| [Journey Optimizer](/journey-optimizer.mdx)',
      '| [Journey Optimizer](/customer-journey-analytics.mdx)',
    ],
  });
  expect(complaints).toEqual([
    {
      file,
      line,
      code: 'fact/changed',
      kind: 'link',
      shown: '/customer-journey-analytics.mdx',
      expected: '/journey-optimizer.mdx',
      english: { file: 'docs/index.mdx', line },
    },
  ]);
});

it('sees a link in a box that names another place of a page', () => {
  const { complaints } = whenBroken({
    page,
    change: [
      'Lees [Uw sleutel beheren](/living-with-your-key.mdx) voordat',
      'Lees [Uw sleutel beheren](/living-with-your-key.mdx#alerts) voordat',
    ],
  });
  expect(complaints).toMatchObject([
    { code: 'fact/changed', kind: 'link', expected: '/living-with-your-key.mdx' },
  ]);
});
