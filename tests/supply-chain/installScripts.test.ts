import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/root';
import { lockedPackages } from './lockedPackages';

/** Packages that would run something when they are installed, and why they work without it. */
const notNeeded: Readonly<Record<string, string>> = {
  '@swc/core': 'Tries its compiler, and fetches another one if it does not start. Ours is in the lockfile.',
  'core-js': 'Prints that its author looks for support.',
  esbuild: 'Tries its compiler, and makes its start faster. Only the tests use it.',
};

test('no package needs to run anything when it is installed', () => {
  const scripts = lockedPackages().filter(({ hasInstallScript }) => hasInstallScript);
  const names = [...new Set(scripts.map(({ name }) => name))].sort();
  expect(
    names,
    'Does it work after npm ci --ignore-scripts? Then add it to this list with the reason, or remove what is gone',
  ).toEqual(Object.keys(notNeeded).sort());
});

test('what installs the packages runs nothing of theirs', () => {
  for (const file of ['scripts/ensureInstalled.mjs', '.github/workflows/site.yml']) {
    const text = readFileSync(path.join(root, file), 'utf8');
    expect(text, file).toMatch(/\bci\b.*--ignore-scripts/);
  }
});
