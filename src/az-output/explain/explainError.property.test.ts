import fc from 'fast-check';
import { expect, it } from 'vitest';
import { errorExamples } from './examples';
import { errorCodes, explainError } from './index';

const runs = Number(process.env.CMK_PROPERTY_RUNS ?? 1000);

const pieces = fc.oneof(
  fc.constantFrom(...Object.values(errorExamples)),
  fc.constantFrom(
    '{"error":',
    '"code":"',
    '\\"',
    '}',
    '\r\n',
    'ERROR: ',
    '(Forbidden) ',
    'Caller: ',
    "'",
    '\\\\',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const texts = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''));

function expectSound(text: string): void {
  const { matches } = explainError(text);
  let before = 0;
  for (const { code, span, params } of matches) {
    expect(errorCodes).toContain(code);
    expect(span[0]).toBeGreaterThanOrEqual(before);
    before = span[0];
    if (code === 'error/secret-material') continue;
    expect(text.slice(...span)).toBe(params.raw);
    for (const value of Object.values(params)) {
      if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(600);
    }
  }
}

it('is sound for any text', () => {
  fc.assert(fc.property(texts, expectSound), { numRuns: runs });
});

it.each([
  ['backslashes', '\\'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['letters', 'A'],
  ['braces', '{"error":'],
  ['quotes', '"code\\\\"'],
  ['messages', '"code":"Xyz","message":"\\'],
  ['statuses', 'status '],
  ['callers', 'Caller: name='],
  ['numbers', 'AADSTS65001 '],
  ['codes', 'ForbiddenByRbac KeyDisabled '],
  ['lines', '(SomethingNew) x\n'],
  ['operations', 'Operation '],
  ['queries', 'Failed to query '],
  ['roles', "Role '"],
])('reads a megabyte of %s in a moment', (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const start = performance.now();
  expectSound(text);
  expect(performance.now() - start).toBeLessThan(10_000);
});
