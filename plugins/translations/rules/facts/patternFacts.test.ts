import { expect, it } from 'vitest';
import { fileOf, whenBroken } from '../testing/realPages';

const page = 'index.mdx';
const file = fileOf('nl', page);
const change = (words: string): [string, string] => ['Elk onderdeel is nodig.', words];

it('sees a GUID in running text that English does not have', () => {
  const { complaints, line } = whenBroken({
    page,
    change: change('Elk onderdeel is nodig: 251e3919-1940-4296-bb8b-6b9a5e8a4805.'),
  });
  expect(complaints).toMatchObject([
    { file, line, code: 'fact/added', kind: 'guid', shown: '251e3919-1940-4296-bb8b-6b9a5e8a4805' },
  ]);
});

it('sees an IP address in running text, and takes it for no number', () => {
  const { complaints, line } = whenBroken({ page, change: change('Elk onderdeel is nodig: 20.88.123.53.') });
  expect(complaints).toMatchObject([
    { file, line, code: 'fact/added', kind: 'ip-address', shown: '20.88.123.53' },
  ]);
});
