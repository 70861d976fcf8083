import { describe, expect, it } from 'vitest';
import { fileOf, whenBroken } from '../testing/realPages';

describe('the numbers of a section', () => {
  it('stay what they are', () => {
    const page = 'customer-journey-analytics.mdx';
    const { complaints, line } = whenBroken({
      page,
      change: ['RSA of RSA-HSM, 3072 bits of meer', 'RSA of RSA-HSM, 2048 bits of meer'],
    });
    expect(complaints).toEqual([
      {
        file: fileOf('nl', page),
        line,
        code: 'fact/changed',
        kind: 'number',
        shown: '2048 bits',
        expected: '3072 bits',
        english: { file: fileOf('en', page), line },
      },
    ]);
  });

  it('keep their unit', () => {
    const page = 'prepare-your-key-vault.mdx';
    const { complaints } = whenBroken({
      page,
      change: ['Wij gebruiken 90 dagen', 'Wij gebruiken 90 maanden'],
    });
    expect(complaints).toMatchObject([
      { code: 'fact/changed', kind: 'number', shown: '90 maanden', expected: '90 days' },
    ]);
  });

  it.each([
    ['nl', '3.072 bits'],
    ['fr', '3\u202f072 bits'],
    ['es', '3.072 bits'],
    ['sv', '3\u00a0072 bitar'],
  ])('may be written as is usual in %s', (language, written) => {
    const page = 'customer-journey-analytics.mdx';
    const { complaints } = whenBroken({ language, page, change: [written.replace(/[.\s]/, ''), written] });
    expect(complaints).toEqual([]);
  });
});
