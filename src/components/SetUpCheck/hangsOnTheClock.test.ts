import { expect, it } from 'vitest';
import { assessFor, type Report } from '../../readiness';
import { failingSetUps } from '../../../tests/support/failingSetUps';
import { at, readySetUp } from '../../../tests/support/readySetUp';
import type { Bundle } from '../../evidence';
import { hangsOnTheClock } from './hangsOnTheClock';

const day = 86_400_000;
const reportAt = (bundle: Bundle, shift: number, product: Report['product']): Report =>
  assessFor(bundle, {
    product,
    at: new Date(Date.parse(at) + shift).toISOString(),
    mode: 'pasted',
    appId: null,
  });

it('a clock that is a day off turns no verdict without the reader being told that it could', () => {
  const ready = { title: 'ready', setUp: (): Bundle => readySetUp(), product: undefined };
  for (const { product = 'customer-journey-analytics', setUp, title } of [ready, ...failingSetUps]) {
    const [early, right, late] = [-day, 0, day].map((shift) => reportAt(setUp(), shift, product));
    for (const off of [early!, late!]) {
      const isSame = off.verdict === right!.verdict;
      expect(isSame || (hangsOnTheClock(off) && hangsOnTheClock(right!)), title).toBe(true);
    }
  }
});

it('a key that expires within the day is one that hangs on the clock, on both sides', () => {
  const set = readySetUp() as { key: { body: { properties: { attributes: Record<string, unknown> } } } };
  set.key.body.properties.attributes.exp = Date.parse(at) / 1000 + 3600;
  const bundle = set as unknown as Bundle;
  const before = reportAt(bundle, 0, 'customer-journey-analytics');
  const after = reportAt(bundle, day, 'customer-journey-analytics');
  expect(before.verdict).not.toBe(after.verdict);
  expect([before, after].every(hangsOnTheClock)).toBe(true);
});
