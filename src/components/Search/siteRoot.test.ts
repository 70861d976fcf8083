import { expect, it } from 'vitest';
import { siteRoot } from './siteRoot';

it.each([
  ['/', 'en', '/'],
  ['/nl/', 'nl', '/'],
  ['/guide/', 'en', '/guide/'],
  ['/guide/nl/', 'nl', '/guide/'],
  // A folder of the host that is named like the language.
  ['/docs/en/', 'en', '/docs/en/'],
  ['/docs/en/nl/', 'nl', '/docs/en/'],
  // A build of one language alone stands at the root.
  ['/', 'nl', '/'],
])('of %s in %s is %s', (baseUrl, language, root) => {
  expect(siteRoot(baseUrl, language, 'en')).toBe(root);
});
