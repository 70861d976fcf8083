import { findHits } from './findHits';
import { groupByPage } from './groupByPage';
import { indexOf } from './indexStore';
import type { PageHits } from './PageHits';

/** With fewer results in the reader's language, the English ones are worth a look. */
const few = 3;

export interface SearchAnswer {
  readonly pages: readonly PageHits[];
  readonly english: readonly PageHits[];
}

/** @throws when a part of the index could not be loaded */
export async function searchSite(text: string, root: string, language: string): Promise<SearchAnswer> {
  const hits = await findHits(text, await indexOf(root, language));
  const english =
    language === 'en' || hits.length >= few ? [] : await findHits(text, await indexOf(root, 'en'));
  return { pages: groupByPage(hits), english: groupByPage(english) };
}
