import { expect, it } from 'vitest';
import { byName } from './byName';
import type { Hit } from './Hit';

const hit = (url: string, of: Partial<Hit> = {}): Hit => ({
  url,
  page: 'Checks',
  title: 'A title',
  excerpt: '',
  codes: [],
  names: [],
  everyday: [],
  ...of,
});
const other = hit('/other/');
const firstOf = (found: Hit, wanted: string): string | undefined => byName([other, found], wanted)[0]?.url;

it.each([
  ['its whole code', { codes: ['vault.purge-protection'] }, 'vault.purge-protection'],
  ['its code with other punctuation', { codes: ['vault.purge-protection'] }, 'Vault purge protection'],
  ['the end of its code', { codes: ['vault.purge-protection'] }, 'purge-protection'],
  ['the number of its code', { codes: ['error/consent-missing', 'AADSTS65001'] }, '65001'],
  ['everyday words', { everyday: ['Adobe cannot read the key'] }, 'adobe cannot read the key'],
  ['its English name', { names: ['key vault'] }, 'key vaults'],
  ['its title', { title: 'Rotation' }, 'rotation'],
])('puts first what is found by %s', (_, of, wanted) => {
  expect(firstOf(hit('/wanted/', of), wanted)).toBe('/wanted/');
});

it('keeps the order of the index where no name fits', () => {
  expect(firstOf(hit('/wanted/', { codes: ['key.found'] }), 'k')).toBe('/other/');
  expect(firstOf(hit('/wanted/', { title: 'Rotation of keys' }), 'rotation')).toBe('/other/');
});

it('prefers a code to everyday words, and those to a title', () => {
  const title = hit('/title/', { title: 'revoke access' });
  const everyday = hit('/everyday/', { everyday: ['revoke access'] });
  const code = hit('/code/', { codes: ['revoke-access'] });
  expect(byName([title, everyday, code], 'revoke access').map(({ url }) => url)).toEqual([
    '/code/',
    '/everyday/',
    '/title/',
  ]);
});
