import { describe, expect, it } from 'vitest';
import { fileOf, whenBroken } from './testing/realPages';

const page = 'reference/checks.mdx';
const file = fileOf('nl', page);

describe('the lines at the top of a page', () => {
  it('keep their numbers', () => {
    const { complaints } = whenBroken({
      page,
      change: ['description: ', 'description: Nog 22. '],
    });
    expect(complaints).toMatchObject([{ file, line: 3, code: 'fact/added', kind: 'number', shown: '22' }]);
  });

  it('keep their fields', () => {
    const { complaints } = whenBroken({ page: 'index.mdx', change: ['slug: /\n', ''] });
    expect(complaints).toMatchObject([
      {
        code: 'fact/missing',
        kind: 'front-matter',
        shown: 'slug: "/"',
        english: { file: 'docs/index.mdx', line: 5 },
      },
    ]);
  });

  it('use the terms, in the title and in the keywords', () => {
    const { complaints } = whenBroken({
      page: 'index.mdx',
      change: ['title: Door de klant beheerde sleutels voor', 'title: Sleutels voor'],
    });
    expect(complaints).toMatchObject([
      { line: 2, code: 'term/not-used', term: 'customer-managed key (CMK)' },
    ]);
    const keywords = whenBroken({
      page: 'glossary.mdx',
      change: ['sleutel-id, service-principal', 'sleutel-id, diensthoofd'],
    });
    expect(keywords.complaints).toMatchObject([{ line: 5, code: 'term/wrong', found: 'diensthoofd' }]);
  });
});
