import path from 'node:path';
import { contentFolderOf, findContent, isFile, isInside } from '../DialectSite';
import { type DialectPage, warn } from '../DialectPage';
import { helpTarget, likelyAddress } from './experienceLeagueAddress';
import { anchorsIn } from './anchorsIn';
import { parseAddress } from './parseAddress';
import type { Node } from 'mdast';

/** Where a link leads. A page is named by its file from the root of the pages, as Docusaurus resolves it. */
export type LinkTarget =
  | { kind: 'page'; url: string; hasAnchor: boolean }
  | { kind: 'anchor'; url: string }
  | { kind: 'file'; url: string }
  | { kind: 'elsewhere'; url: string }
  | { kind: 'refused' };

/** Resolves the address of a link so that it leads somewhere and never stops the build; says what had to be guessed. */
export function resolveLink(
  page: DialectPage,
  found: string,
  at: Pick<Node, 'position'> | undefined,
): LinkTarget {
  const address = parseAddress(found);
  switch (address.kind) {
    case 'refused':
      warn(page, at, { code: 'link/refused', found });
      return { kind: 'refused' };
    case 'absolute':
      return { kind: 'elsewhere', url: address.url };
    case 'anchor':
      return { kind: 'anchor', url: address.url };
    case 'path':
      return localTarget(page, found, address, at);
  }
}

function localTarget(
  page: DialectPage,
  found: string,
  { pathname, search, hash }: { pathname: string; search: string; hash: string },
  at: Pick<Node, 'position'> | undefined,
): LinkTarget {
  const candidates = contentPaths(page, pathname);
  for (const candidate of candidates) {
    const target = pageAt(page, candidate);
    if (target !== null) return pageTarget(page, found, `/${target}`, search, hash, at);
  }
  const file = candidates
    .map((candidate) => findContent(page.site, candidate))
    .find((filePath) => filePath !== null);
  if (file !== undefined && !/\.mdx?$/i.test(file))
    return { kind: 'file', url: siteAddress(page, file) + search + hash };
  if (isStaticFile(page, pathname)) return { kind: 'file', url: encodeURI(pathname) + search + hash };
  const { kind, url, isCertain } = pathname.startsWith('/help/')
    ? helpTarget(page, pathname)
    : { kind: 'elsewhere' as const, url: likelyAddress(page, pathname), isCertain: false };
  if (kind === 'page') return pageTarget(page, found, url, search, hash, at);
  const target = encodeURI(url) + search + hash;
  if (!isCertain) warn(page, at, { code: 'link/elsewhere', found, address: target });
  return { kind: 'elsewhere', url: target };
}

/** `/help/` is the root of a repository of Adobe, as the folder of pages is here. */
export function contentPaths(page: DialectPage, pathname: string): string[] {
  if (pathname.startsWith('/help/')) return [pathname.slice('/help/'.length)];
  if (pathname.startsWith('/')) return [pathname.slice(1)];
  return [path.join(contentFolderOf(page.site, page.filePath), pathname)];
}

/** A file that Docusaurus makes a page of: those that begin with `_` are parts of pages. */
function pageAt(page: DialectPage, candidate: string): string | null {
  const { pagesFolder } = page.site;
  if (candidate.split(/[\\/]/).some((part) => part.startsWith('_'))) return null;
  const bare = candidate.replace(/\.(?:mdx?|html)$/i, '').replace(/[\\/]$/, '');
  const names = [`${bare}.md`, `${bare}.mdx`, ...(candidate === bare ? [] : [candidate])];
  const name = names.find(
    (each) =>
      /\.mdx?$/i.test(each) &&
      isInside(pagesFolder, path.join(pagesFolder, each)) &&
      isFile(path.join(pagesFolder, each)),
  );
  return name === undefined ? null : name.split(path.sep).join('/');
}

function pageTarget(
  page: DialectPage,
  found: string,
  pageFile: string,
  search: string,
  hash: string,
  at: Pick<Node, 'position'> | undefined,
): LinkTarget {
  const filePath = findContent(page.site, pageFile.slice(1));
  const anchors = hash === '' || filePath === null ? null : anchorsIn(filePath);
  const isMissing = anchors !== null && !anchors.has(decodeURIComponent(hash.slice(1)));
  if (isMissing) warn(page, at, { code: 'link/no-such-anchor', found });
  const anchor = isMissing ? '' : hash;
  return { kind: 'page', url: encodeURI(pageFile) + search + anchor, hasAnchor: anchor !== '' };
}

function isStaticFile(page: DialectPage, pathname: string): boolean {
  const { staticFolder } = page.site;
  const filePath = path.join(staticFolder, pathname);
  return pathname.startsWith('/') && isInside(staticFolder, filePath) && isFile(filePath);
}

/** The form in which Docusaurus takes a file from anywhere in the project. */
export const siteAddress = (page: DialectPage, filePath: string): string =>
  `@site/${path.relative(page.site.siteDir, filePath).split(path.sep).map(encodeURIComponent).join('/')}`;
