import type { Hit } from './Hit';

/** What was found on one page; `page` is its title. */
export interface PageHits {
  readonly page: string;
  readonly hits: readonly Hit[];
}
