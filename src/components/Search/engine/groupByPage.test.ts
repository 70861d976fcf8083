import { expect, it } from 'vitest';
import { groupByPage } from './groupByPage';
import type { Hit } from './Hit';

const hit = (url: string): Hit => ({
  url,
  page: url.split('#')[0] ?? '',
  title: url,
  excerpt: '',
  codes: [],
  names: [],
  everyday: [],
});
const shape = (urls: readonly string[]): string[][] =>
  groupByPage(urls.map(hit)).map(({ hits }) => hits.map(({ url }) => url));

it('puts the sections of a page together, in the order of the best of each page', () => {
  expect(shape(['/a/#1', '/b/', '/a/#2'])).toEqual([['/a/#1', '/a/#2'], ['/b/']]);
});

it('shows at most ten pages, and four sections of each', () => {
  const many = Array.from({ length: 12 }, (_, page) =>
    Array.from({ length: 6 }, (__, at) => `/${page}/#${at}`),
  ).flat();
  const shown = shape(many);
  expect(shown).toHaveLength(10);
  expect(shown.every((ofPage) => ofPage.length === 4)).toBe(true);
});
