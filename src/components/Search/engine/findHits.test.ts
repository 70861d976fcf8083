import { expect, it } from 'vitest';
import { findHits } from './findHits';
import type { Pagefind } from './Pagefind';

/** An index in which each place has some words, and a search finds the places that have all that are asked for. */
function indexOf(places: Readonly<Record<string, string>>): {
  pagefind: Pagefind;
  words: readonly string[];
  confirmReachable: () => Promise<void>;
  asked: string[];
} {
  const asked: string[] = [];
  const search: Pagefind['search'] = (query) => {
    asked.push(query);
    const results = Object.entries(places)
      .filter(([, text]) => query.split(' ').every((word) => text.split(' ').includes(word)))
      .map(([url, text]) => ({
        id: url,
        score: 1 / text.length,
        data: () => Promise.resolve({ url, excerpt: text, meta: { title: url, page: 'Page' } }),
      }));
    return Promise.resolve({ results });
  };
  const words = Object.values(places).flatMap((text) => text.split(' '));
  return {
    pagefind: { init: () => Promise.resolve(), search },
    words,
    asked,
    confirmReachable: () => Promise.resolve(),
  };
}

const places = {
  '/one/': 'rotate the key',
  '/two/': 'rotate logs',
  '/three/': 'the door',
  '/four/': 'nothing',
};
const urlsOf = async (text: string): Promise<readonly string[]> =>
  (await findHits(text, indexOf(places))).map(({ url }) => url);

it('shows what has all words first, then what has most of them', async () => {
  expect(await urlsOf('Rotate the key')).toEqual(['/one/', '/three/', '/two/']);
});

it('leaves out a word that is nowhere', async () => {
  expect(await urlsOf('rotate xyzzyqwert')).toEqual(['/two/', '/one/']);
});

it('finds nothing, and asks for nothing, when no word is known', async () => {
  const index = indexOf(places);
  expect(await findHits('xyzzyqwert', index)).toEqual([]);
  expect(await findHits('…', index)).toEqual([]);
  expect(index.asked).toEqual([]);
});

it('looks for at most ten words of a long text', async () => {
  const index = indexOf(places);
  await findHits(`key ${Array.from({ length: 50 }, (_, at) => `rotate${at}`).join(' ')}`, index);
  expect(index.asked.length).toBeLessThanOrEqual(11);
});

it('fails rather than say that there is nothing, when a part of the index did not come', async () => {
  const index = {
    ...indexOf({}),
    words: ['key'],
    confirmReachable: () => Promise.reject(new Error('offline')),
  };
  await expect(findHits('key', index)).rejects.toThrow('offline');
});
