import { expect, it } from 'vitest';
import { siteRoot } from './siteRoot';

it.each([
  ['/', 'en', '/'],
  ['/nl/', 'nl', '/'],
  ['/guide/', 'en', '/guide/'],
  ['/guide/nl/', 'nl', '/guide/'],
  // A build of one language alone stands at the root.
  ['/', 'nl', '/'],
])('of %s in %s is %s', (baseUrl, language, root) => {
  expect(siteRoot(baseUrl, language)).toBe(root);
});
