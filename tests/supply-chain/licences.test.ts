import { expect, test } from 'vitest';
import { isAllowed } from './isAllowed';
import { allowedLicences, exceptions } from './licences';
import { type LockedPackage, lockedPackages } from './lockedPackages';

const packages = lockedPackages();

const isException = ({ name, license, dev = false }: LockedPackage): boolean =>
  exceptions.some(
    (one) =>
      one.packages.some((pattern) => (typeof pattern === 'string' ? pattern === name : pattern.test(name))) &&
      one.licence === (license ?? null) &&
      (one.for === 'site' || dev),
  );

test('every package has a licence that asks for no more than to be named, or a reason to be used', () => {
  expect(packages.length).toBeGreaterThan(1000);
  const others = packages
    .filter((one) => !isAllowed(one.license ?? '', allowedLicences) && !isException(one))
    .map(({ name, version, license }) => `${name} ${version}: ${license ?? 'no licence named'}`);
  expect(
    others,
    'Read the licence. Allow it in tests/supply-chain/licences.ts, or use another package',
  ).toEqual([]);
});

test('no exception is kept that nobody needs', () => {
  for (const { packages: patterns, licence } of exceptions) {
    for (const pattern of patterns) {
      const isNeeded = packages.some(
        ({ name, license }) =>
          (typeof pattern === 'string' ? pattern === name : pattern.test(name)) &&
          licence === (license ?? null),
      );
      expect(isNeeded, `${String(pattern)} in tests/supply-chain/licences.ts`).toBe(true);
    }
  }
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND GPL-3.0-only', false],
  ['Apache-2.0 AND MIT', true],
  ['GPL-3.0-only', false],
  ['(MIT OR (GPL-3.0-only AND ISC))', false],
  ['', false],
])('the licence “%s” is allowed: %s', (expression, expected) => {
  expect(isAllowed(expression, allowedLicences)).toBe(expected);
});
