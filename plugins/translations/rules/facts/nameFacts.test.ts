import { expect, it } from 'vitest';
import { fileOf, whenBroken } from '../testing/realPages';

it('misses the name of a service that was translated', () => {
  const { complaints, line } = whenBroken({
    page: 'index.mdx',
    language: 'sv',
    change: ['Azure Key Vault. ', 'Azures nyckelvalv. '],
  });
  expect(complaints).toMatchObject([
    {
      code: 'fact/missing',
      kind: 'name',
      shown: 'Azure Key Vault',
      english: { file: 'docs/index.mdx', line },
    },
  ]);
});

it('misses the name of a role that was confused with another', () => {
  const page = 'customer-journey-analytics.mdx';
  const { complaints, line } = whenBroken({
    page,
    change: ['*Key Vault Crypto Service Release User*', '*Key Vault Crypto Service Encryption User*'],
  });
  expect(complaints).toEqual([
    {
      file: fileOf('nl', page),
      line: 93,
      code: 'fact/missing',
      kind: 'name',
      shown: 'Key Vault Crypto Service Release User',
      english: { file: fileOf('en', page), line },
    },
  ]);
});
