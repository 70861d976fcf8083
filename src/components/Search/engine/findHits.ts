import { byName } from './byName';
import type { Hit } from './Hit';
import { knownWord } from './knownWord';
import type { PagefindResult } from './Pagefind';
import type { SearchIndex } from './SearchIndex';
import { wordsIn } from './wordsIn';

/** Nobody reads more, and each one is a request. */
const mostHits = 24;
const mostWords = 10;
/** With fewer, places that have only some of the words are shown as well. */
const enough = 3;

/** @throws when a part of the index could not be loaded */
export async function findHits(
  text: string,
  { pagefind, words, confirmReachable }: SearchIndex,
): Promise<readonly Hit[]> {
  const typed = [...new Set(wordsIn(text))].slice(0, mostWords);
  const wanted = typed.flatMap((word) => knownWord(word, words) ?? []);
  if (wanted.length === 0) return [];
  const withAll = wanted.length === typed.length ? (await pagefind.search(wanted.join(' '))).results : [];
  const results = withAll.length < enough ? [...withAll, ...(await withSome(wanted, withAll))] : withAll;
  if (results.length === 0) await confirmReachable();
  const records = await Promise.all(results.slice(0, mostHits).map((result) => result.data()));
  const hits = records.map(({ url, excerpt, meta }) => ({
    url,
    excerpt,
    page: meta.page ?? '',
    title: meta.title ?? meta.label ?? '',
    codes: meta.codes?.split(' ') ?? [],
    names: meta.names?.split('\n') ?? [],
    everyday: meta.everyday?.split('\n') ?? [],
  }));
  return byName(hits, wanted.length === typed.length ? wanted.join(' ') : text);

  async function withSome(
    wordsOfQuery: readonly string[],
    found: readonly PagefindResult[],
  ): Promise<readonly PagefindResult[]> {
    const seen = new Set(found.map(({ id }) => id));
    const sums = new Map<string, { result: PagefindResult; count: number; score: number }>();
    const answers = await Promise.all(wordsOfQuery.map((word) => pagefind.search(word)));
    for (const result of answers.flatMap(({ results: each }) => each)) {
      if (seen.has(result.id)) continue;
      const { count, score } = sums.get(result.id) ?? { count: 0, score: 0 };
      sums.set(result.id, { result, count: count + 1, score: score + result.score });
    }
    return [...sums.values()]
      .sort((a, b) => b.count - a.count || b.score - a.score)
      .map(({ result }) => result);
  }
}
