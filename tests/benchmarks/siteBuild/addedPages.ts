import type { Page } from './Page';

/** Of the size of the others: the first page that has this many words or more is copied. */
const words = 1500;

/** More pages for every language, all copies of one page of it, under titles of their own. */
export function addedPages(pages: readonly Page[], count: number): readonly Page[] {
  const english = pages.filter(({ language }) => language === 'en');
  const { path } = english.find(({ body }) => body.split(/\s+/).length >= words) ?? (english[0] as Page);
  return pages
    .filter((page) => page.path === path)
    .flatMap((page) =>
      Array.from({ length: count }, (_, at) => ({
        ...page,
        path: `added/page-${at + 1}`,
        title: `${page.title} ${at + 1}`,
      })),
    );
}
