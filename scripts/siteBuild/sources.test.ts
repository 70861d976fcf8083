import { expect, it } from 'vitest';
import { outlineOf } from './sources.mjs';

const page = (title: string, heading: string, text: string) =>
  `---\ntitle: ${title}\n---\n\n${text}\n\n## ${heading}\n\n| a |\n| - |\n`;

it('other languages do not see the running text of a page', () => {
  expect(outlineOf('a.mdx', page('T', 'H', 'old'))).toBe(outlineOf('a.mdx', page('T', 'H', 'new')));
});

it.each([
  ['title', page('U', 'H', 'old')],
  ['heading', page('T', 'I', 'old')],
])('other languages see the %s of a page', (_, changed) => {
  expect(outlineOf('a.mdx', changed)).not.toBe(outlineOf('a.mdx', page('T', 'H', 'old')));
});

it('a page whose heading may be an underlined line counts as a whole', () => {
  const underlined = '---\ntitle: T\n---\n\nHeading\n=======\n';
  expect(outlineOf('a.mdx', underlined)).toBe(underlined);
});

it('a page in the Experience League dialect counts as a whole', () => {
  expect(outlineOf('a.md', page('T', 'H', 'old'))).toContain('old');
});
