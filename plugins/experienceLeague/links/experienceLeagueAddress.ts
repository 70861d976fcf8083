import path from 'node:path';
import { contentFolderOf } from '../DialectSite';
import type { DialectPage } from '../DialectPage';
import helpPages from './helpPages.json';
import solutions from './solutions.json';

interface HelpTarget {
  readonly kind: 'page' | 'elsewhere';
  readonly url: string;
  readonly isCertain: boolean;
}

const root = (page: DialectPage): string => `https://experienceleague.adobe.com/${page.site.language}/docs/`;

const withoutExtension = (pathname: string): string => pathname.replace(/\.(?:mdx?|html)$/, '');

/** Where a path from `/help/` leads: to a page of this guide, or to Experience League in the reader's language. */
export function helpTarget(page: DialectPage, pathname: string): HelpTarget {
  const help = withoutExtension(pathname);
  const rows = helpPages
    .filter((row) => help === row.help || (row.help.endsWith('/') && help.startsWith(row.help)))
    .sort((one, other) => other.help.length - one.help.length);
  const [row] = rows;
  if (row?.page !== undefined) return { kind: 'page', url: row.page, isCertain: true };
  if (row?.experienceLeague !== undefined) {
    const url = root(page) + row.experienceLeague + help.slice(row.help.length);
    return { kind: 'elsewhere', url, isCertain: true };
  }
  return { kind: 'elsewhere', url: likelyAddress(page, help.replace(/^\/help\//, '')), isCertain: false };
}

/** Experience League has one folder a product, and under it the folders of that product's repository. */
export function likelyAddress(page: DialectPage, pathname: string): string {
  const relative = pathname.startsWith('/')
    ? pathname
    : path.posix.join(contentFolderOf(page.site, page.filePath).split(path.sep).join('/'), pathname);
  const rest = withoutExtension(relative).replace(/^(?:\.\.?\/|\/)+/, '');
  const product = (solutions as Record<string, string>)[page.solution.split(',')[0]?.trim() ?? ''];
  return root(page) + (product === undefined ? '' : `${product}/`) + rest;
}
