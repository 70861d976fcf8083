import { expect, it } from 'vitest';
import { fileOf, whenBroken } from '../testing/realPages';

it('sees a picture that the English page does not have', () => {
  const { complaints, line } = whenBroken({
    page: 'index.mdx',
    change: ['<TrustDiagram />', '<TrustDiagram />\n\n![Onderdelen](/img/parts.svg)'],
  });
  expect(complaints).toEqual([
    {
      file: fileOf('nl', 'index.mdx'),
      line: line + 2,
      code: 'fact/added',
      kind: 'image',
      shown: '/img/parts.svg',
      english: { file: 'docs/index.mdx', line: 54 },
    },
  ]);
});
