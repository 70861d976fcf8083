import { expect, test } from 'vitest';
import { describeExcess } from './describeExcess';
import { type Budgets, excesses } from './excesses';
import type { PageWeight } from './PageWeight';

const budgets: Budgets = {
  everyPage: { html: 9, scripts: 62, styles: 17 },
  longPages: [{ pages: ['long/'], html: 20, because: 'It is long.' }],
  wholeSite: { main: 100, largestOtherChunk: 100, searchIndex: 100, images: 100 },
};
const light: PageWeight = {
  page: '/nl/short/',
  pageOfAll: 'short/',
  html: 9000,
  scripts: 62_000,
  styles: 17_000,
  foreign: [],
  fonts: [],
};
const long: PageWeight = { ...light, page: '/nl/long/', pageOfAll: 'long/', html: 20_000 };
const site = { main: 100_000, largestOtherChunk: 100_000, searchIndex: 100_000, images: 100_000 };
const say = (pages: readonly PageWeight[], weight = site): readonly string[] =>
  excesses(pages, weight, budgets).map(describeExcess);

test('what is just within its budget is left alone', () => {
  expect(say([light, long])).toEqual([]);
});

test('a page that is one byte too heavy is named, with what was found, what is allowed and what to do', () => {
  expect(say([{ ...light, html: 9001 }, long])).toEqual([
    '/nl/short/: HTML is 9.0 kB, allowed are 9.0 kB. Split the page, or say in tests/budgets/budgets.ts why it may weigh more.',
  ]);
  expect(say([{ ...light, scripts: 62_001, styles: 17_001 }, long])).toHaveLength(2);
  expect(say([light, { ...long, html: 20_001 }])).toHaveLength(1);
});

test('what comes from another host, and any font, is refused', () => {
  const page = { ...light, foreign: ['https://cdn.example/a.js'], fonts: ['/a.woff2'] };
  const said = say([page, long]);
  expect(said).toHaveLength(2);
  expect(said[0]).toContain('https://cdn.example/a.js from another host');
  expect(said[1]).toContain('/a.woff2');
});

test.each(['main', 'largestOtherChunk', 'searchIndex', 'images'] as const)(
  'the site has a budget for %s',
  (part) => {
    expect(say([light, long], { ...site, [part]: 100_001 })).toHaveLength(1);
  },
);

test('a budget that no page needs any more is named, so that it cannot hide what comes later', () => {
  expect(say([light, { ...long, html: 9000 }])[0]).toContain('long/ has a budget of its own');
  expect(say([light])).toHaveLength(1);
});
