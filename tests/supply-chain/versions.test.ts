import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/root';
import { lockedPackages } from './lockedPackages';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, unknown>>;
}

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;
const { dependencies, devDependencies, overrides } = manifest;
const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

test.each(Object.entries({ dependencies, devDependencies, overrides }))(
  '%s name exact versions, so that two installations are the same',
  (_, versions) => {
    const ranges = Object.entries(versions).filter(([, version]) => !exact.test(String(version)));
    expect(ranges, 'Name one version, as in "1.2.3". See decision 005').toEqual([]);
  },
);

test('the lockfile holds the versions that package.json names', () => {
  const locked = lockedPackages();
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...overrides })) {
    const versions = locked.filter((one) => one.name === name).map((one) => one.version);
    expect(versions, name).toContain(version);
  }
});

test('what is overridden is there in one version only', () => {
  const locked = lockedPackages();
  for (const [name, version] of Object.entries(overrides)) {
    const versions = new Set(locked.filter((one) => one.name === name).map((one) => one.version));
    expect([...versions], name).toEqual([version]);
  }
});
