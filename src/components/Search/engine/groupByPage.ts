import type { Hit } from './Hit';
import type { PageHits } from './PageHits';

const mostPages = 10;
const mostOfOnePage = 4;

/** The pages in the order of their best hits. */
export function groupByPage(hits: readonly Hit[]): readonly PageHits[] {
  const pages = new Map<string, Hit[]>();
  for (const hit of hits) {
    const path = hit.url.replace(/#.*$/, '');
    const ofPage = pages.get(path);
    if (ofPage === undefined) pages.set(path, [hit]);
    else if (ofPage.length < mostOfOnePage) ofPage.push(hit);
  }
  return [...pages.values()]
    .slice(0, mostPages)
    .map((ofPage) => ({ page: ofPage[0]?.page ?? '', hits: ofPage }));
}
