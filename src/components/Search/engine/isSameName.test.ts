import { expect, it } from 'vitest';
import { isSameName } from './isSameName';

it.each([
  ['key vaults', 'key vault'],
  ['Coffre de clés', 'coffre de cles'],
  ['almacenes de claves', 'almacén de clave'],
  ['nyckel valv', 'nyckelvalv'],
  ['installer l’application', "installer l'application"],
])('takes %s for %s', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
});

it.each([
  ['key vault', 'key'],
  ['key', 'keyboards'],
  ['', ''],
  ['–', '…'],
])('does not take “%s” for “%s”', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
});
