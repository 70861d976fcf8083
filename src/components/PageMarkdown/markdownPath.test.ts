import { expect, test } from 'vitest';
import { markdownPath } from './markdownPath';

test.each([
  ['/prepare-your-key-vault/', '/', '/prepare-your-key-vault.md'],
  ['/nl/reference/checks/', '/nl/', '/nl/reference/checks.md'],
  ['/guide/nl/glossary/', '/guide/nl/', '/guide/nl/glossary.md'],
  ['/', '/', '/index.md'],
  ['/nl/', '/nl/', '/nl/index.md'],
  ['/guide/', '/guide/', '/guide/index.md'],
  ['/nl/glossary', '/nl/', '/nl/glossary.md'],
])('the Markdown of %s on a site at %s is %s', (permalink, baseUrl, expected) => {
  expect(markdownPath(permalink, baseUrl)).toBe(expected);
});
