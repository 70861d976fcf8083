import { expect, test } from 'vitest';
import { median } from './median';
import { shortfalls } from './shortfalls';
import type { Scores } from './Scores';

const good: Scores = {
  performance: 99,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  totalBlockingTime: 50,
  largestContentfulPaint: 1200,
  layoutShift: 0.019,
  bytes: 60_000,
};
const taking = (totalBlockingTime: number): Scores => ({ ...good, totalBlockingTime });
const kinds = (scores: Scores): readonly string[] =>
  shortfalls('/', scores).map(({ name, kind }) => `${kind}: ${name}`);

test('a page that reaches its goals falls short of nothing', () => {
  expect(kinds(good)).toEqual([]);
});

test('times only say how far they are, all else fails', () => {
  expect(kinds({ ...good, performance: 98, totalBlockingTime: 51 })).toEqual([
    'time: performance',
    'time: total blocking time',
  ]);
  expect(kinds({ ...good, accessibility: 99, bestPractices: 96, seo: 92, layoutShift: 0.02 })).toEqual([
    'exact: accessibility',
    'exact: best practices',
    'exact: SEO',
    'exact: layout shift',
  ]);
});

test('a figure that was not measured reaches no goal', () => {
  expect(kinds({ ...good, layoutShift: Number.NaN })).toEqual(['exact: layout shift']);
});

test('one slow run does not move the median', () => {
  const times = [40, 900, 45].map(taking);
  expect(median(times).totalBlockingTime).toBe(45);
  expect(median(times.slice(0, 2)).totalBlockingTime).toBe(470);
});
