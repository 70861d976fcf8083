import { describe, expect, it } from 'vitest';
import { pageFields } from './pageFields';
import { readFrontMatter } from './readFrontMatter';

const page = (...lines: string[]): string => ['---', ...lines, '---', '# Title'].join('\n');

describe('the front matter of a page in the dialect', () => {
  it('keeps every field, with identifiers and shares as they are written', () => {
    const { fields, problems } = readFrontMatter(
      page(
        'exl-id: 12e34',
        'source-git-commit: 0123456',
        'ht-degree: 0%',
        'workflow-type: tm+mt',
        'hide: true',
      ),
    );
    expect(fields).toEqual({
      'exl-id': '12e34',
      'source-git-commit': '0123456',
      'ht-degree': '0%',
      'workflow-type': 'tm+mt',
      hide: true,
    });
    expect(problems).toEqual([]);
  });

  it('reads a title with a colon in it', () => {
    expect(readFrontMatter(page('title: Keys: an overview')).fields).toEqual({ title: 'Keys: an overview' });
  });

  it('reads a taxonomy over several lines, indented with tabs or not at all', () => {
    const { fields } = readFrontMatter(
      page('role_v2:', '\t- id: a1', '\t  internal-label: Admin', 'topic_v2:', '- id: b2'),
    );
    expect(fields).toEqual({ role_v2: [{ id: 'a1', 'internal-label': 'Admin' }], topic_v2: [{ id: 'b2' }] });
  });

  it('reads a taxonomy that lost its line breaks', () => {
    const { fields, problems } = readFrontMatter(
      page('product_v2: id: a1 internal-label: Journey Optimizer id: b2 internal-label: Platform'),
    );
    expect(fields.product_v2).toEqual([
      { id: 'a1', 'internal-label': 'Journey Optimizer' },
      { id: 'b2', 'internal-label': 'Platform' },
    ]);
    expect(problems).toEqual([]);
  });

  it('keeps the text of a field that cannot be read, names its line, and loses no other', () => {
    const { fields, problems } = readFrontMatter(page('title: Keys', 'feature: [a, b', 'level: Beginner'));
    expect(fields).toEqual({ title: 'Keys', feature: '[a, b', level: 'Beginner' });
    expect(problems).toEqual([
      { line: 3, problem: { code: 'front-matter/unreadable-field', field: 'feature', found: '[a, b' } },
    ]);
  });

  it('says which field stands twice and takes the last', () => {
    const { fields, problems } = readFrontMatter(page('title: One', 'title: Two'));
    expect(fields).toEqual({ title: 'Two' });
    expect(problems).toEqual([{ line: 3, problem: { code: 'front-matter/repeated-field', field: 'title' } }]);
  });

  it('is read behind a byte order mark and with Windows line ends', () => {
    expect(readFrontMatter('\uFEFF---\r\ntitle: Keys\r\n---\r\n').fields).toEqual({ title: 'Keys' });
  });

  it('is empty where a page has none', () => {
    expect(readFrontMatter('# Title\n\n---\n\na: b\n')).toEqual({ fields: {}, problems: [] });
  });
});

describe('the fields that Docusaurus gets', () => {
  it('hide a page, keep it out of the sidebar and set the depth of the table of contents', () => {
    expect(pageFields({ hide: 'yes', hidefromtoc: true, 'mini-toc-levels': 9 }).fields).toMatchObject({
      unlisted: true,
      sidebar_class_name: 'experience-league-hidden',
      toc_max_heading_level: 6,
    });
  });

  it('keep those of the dialect as they are', () => {
    const read = { solution: 'Journey Optimizer', role: 'User, Admin', product_v2: [{ id: 'a1' }] };
    expect(pageFields(read).fields).toEqual(read);
  });

  it('leave out what would stop the build, and say so', () => {
    const { fields, refused } = pageFields({
      title: ['a'],
      draft: 'perhaps',
      id: 'a/b',
      keywords: 'key, vault',
    });
    expect(fields).toEqual({ keywords: ['key', 'vault'] });
    expect(refused.map(({ field }) => field)).toEqual(['id', 'title', 'draft']);
  });
});
