/** Licences that ask for no more than to be named, by their SPDX identifiers. */
export const allowedLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
];

interface Exception {
  readonly packages: readonly (string | RegExp)[];
  /** As the lockfile says it; `null` where it says nothing. */
  readonly licence: string | null;
  /** Whether what the site is made from may have it, or only what tests it. */
  readonly for: 'site' | 'tests';
  readonly because: string;
}

/** Packages with another licence, or whose manifest does not name one in the form that npm reads. */
export const exceptions: readonly Exception[] = [
  {
    packages: ['lightningcss', /^lightningcss-/],
    licence: 'MPL-2.0',
    for: 'site',
    because: 'It makes the CSS smaller. None of its own code is in what is published.',
  },
  {
    packages: ['caniuse-lite'],
    licence: 'CC-BY-4.0',
    for: 'site',
    because: 'A table of browsers that the compilers read. It is not in what is published.',
  },
  {
    packages: ['eval', 'format', 'require-like'],
    licence: null,
    for: 'site',
    because:
      'Their own files say MIT, in a form that is older than the one of npm. They run only in the build.',
  },
  {
    packages: ['axe-core', '@axe-core/playwright'],
    licence: 'MPL-2.0',
    for: 'tests',
    because: 'They check accessibility, unchanged, and are not published.',
  },
  {
    packages: ['parse-cache-control'],
    licence: null,
    for: 'tests',
    because: 'Its own file says BSD, in a form that is older than the one of npm.',
  },
];
