import { translate } from '@docusaurus/Translate';
import type { PageHits } from '../engine/PageHits';
import type { SearchState } from './SearchState';

type Select = (count: number, message: string) => string;

/** What has become of the search, in one line: seen by all, and announced. */
export function countWords(state: SearchState, selectMessage: Select): string {
  switch (state.kind) {
    case 'idle':
    case 'key-identifier':
    case 'failed':
      return '';
    case 'searching':
      return translate({
        id: 'search.searching',
        message: 'Searching …',
        description: 'Status while the search runs',
      });
    case 'found': {
      const count = countOf(state.pages);
      if (count === 0) return nothingFound(state.text);
      return selectMessage(
        count,
        translate(
          {
            id: 'search.count',
            message: 'One result|{count} results',
            description: 'Number of results of the search; forms of the plural are separated by a bar',
          },
          { count },
        ),
      );
    }
  }
}

const countOf = (pages: readonly PageHits[]): number => pages.reduce((sum, { hits }) => sum + hits.length, 0);

const nothingFound = (text: string): string =>
  translate(
    {
      id: 'search.nothing',
      message: 'Nothing found for “{text}”.',
      description: 'Status when the search found nothing in the language of the page',
    },
    { text },
  );
