import { expect, test } from 'vitest';
import type { DocPage } from '../DocPage';
import { pageDocument } from '../pageDocument';
import { llmsFullText } from './llmsFullText';
import { llmsText } from './llmsText';
import { sectionsOf } from './sectionsOf';
import type { Sidebars } from './SidebarTypes';

const page = (id: string, changes: Partial<DocPage> = {}): DocPage => ({
  id,
  title: `Title ${id}`,
  description: `About ${id}.`,
  label: `Label ${id}`,
  permalink: `/nl/${id}/`,
  address: `https://guide.example/nl/${id}/`,
  markdownAddress: `https://guide.example/nl/${id}.md`,
  language: 'nl',
  updated: '2026-11-22',
  isListed: true,
  ...changes,
});

const doc = (id: string) => ({ type: 'doc', id }) as const;
const category = (label: string, items: Sidebars[string]) =>
  ({ type: 'category', label, items, collapsed: false, collapsible: false }) as const;
const sidebars: Sidebars = {
  guide: [
    doc('index'),
    category('Set up', [doc('a'), category('More', [doc('b')])]),
    category('Empty', [doc('c')]),
  ],
};

test('the sections are those of the sidebar, without pages and sections that are not listed', () => {
  const pages = [page('other'), page('b'), page('a'), page('c', { isListed: false }), page('index')];
  const sections = sectionsOf(sidebars, pages);
  expect(sections.map(({ heading, pages: own }) => [heading, own.map(({ id }) => id)])).toEqual([
    ['Label index', ['index']],
    ['Set up', ['a', 'b']],
    ['Label other', ['other']],
  ]);
});

test('llms.txt has a title, a summary, the other languages and a line for each page', () => {
  const text = llmsText({
    title: 'Guide',
    summary: 'What it is about',
    others: [{ label: 'English', address: 'https://guide.example/llms.txt' }],
    sections: [{ heading: 'Set up', pages: [page('a', { title: 'A [draft]' })] }],
  });
  expect(text).toBe(
    '# Guide\n\n> What it is about\n\n- [English](https://guide.example/llms.txt)\n\n## Set up\n\n- [A \\[draft\\]](https://guide.example/nl/a.md): About a.\n',
  );
});

test('llms.txt of a site in one language has no empty list of languages', () => {
  expect(llmsText({ title: 'Guide', summary: 'About', others: [], sections: [] })).toBe(
    '# Guide\n\n> About\n',
  );
});

test('llms-full.txt has each page with its address under its title', () => {
  const documents = [
    { page: page('a'), body: '# Title a\n\nText $& a\n' },
    { page: page('b'), body: 'No title\n' },
  ];
  expect(llmsFullText(documents)).toBe(
    '# Title a\n\n<https://guide.example/nl/a/>\n\nText $& a\n\n---\n\n<https://guide.example/nl/b/>\n\nNo title\n',
  );
});

test('a page says what it is before what it says', () => {
  expect(pageDocument(page('a', { title: 'Key: "what"' }), '# Title\n')).toBe(
    '---\ntitle: \'Key: "what"\'\ndescription: About a.\nurl: https://guide.example/nl/a/\nlanguage: nl\nlast_updated: 2026-11-22\n---\n\n# Title\n',
  );
});

test('a page whose last change is unknown names no date', () => {
  expect(pageDocument(page('a', { updated: null }), '')).not.toContain('last_updated');
});
