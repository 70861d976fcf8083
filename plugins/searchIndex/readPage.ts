import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { readSections } from './readSections';
import type { SearchRecord } from './SearchRecord';

const parser = unified().use(rehypeParse);

/**
 * @param path of the page from the root of the site, such as `/nl/glossary/`
 * @returns nothing for a page without an article, such as the one that says that a page is missing
 */
export function readPage(
  html: string,
  path: string,
): { language: string; records: readonly SearchRecord[] } | null {
  const root: Root = parser.parse(html);
  const language = select('html', root)?.properties.lang;
  const article: Element | undefined = select('article .theme-doc-markdown', root);
  if (typeof language !== 'string' || article === undefined) return null;
  return { language, records: readSections(article, path, language) };
}
