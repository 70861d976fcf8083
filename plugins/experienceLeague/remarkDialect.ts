import type { Root } from 'mdast';
import type { Parser, Processor } from 'unified';
import type { VFile } from 'vfile';
import { oneTitle } from './blocks/oneTitle';
import type { DialectPage } from './DialectPage';
import type { DialectSite } from './DialectSite';
import type { HtmlLinks } from './html/htmlLinks';
import { isDialectFile } from './isDialectFile';
import { readDialect } from './readDialect';

declare module 'vfile' {
  interface DataMap {
    dialectHtmlLinks: HtmlLinks;
    frontMatter: Record<string, unknown>;
    compilerName: 'client' | 'server';
  }
}

export const pageOf = (site: DialectSite, file: VFile): DialectPage => ({
  site,
  filePath: file.path,
  solution: String(file.data.frontMatter?.solution ?? ''),
  including: [],
});

const nothing = (): Root => ({ type: 'root', children: [] });

/**
 * Reads pages in the dialect in the place of the parser of Docusaurus; all other files go to that one. Docusaurus has one
 * list of plugins for both, and gives a plugin no other way to tell them apart.
 */
export const remarkDialect = function (
  this: Processor,
  site: DialectSite,
): (tree: Root, file: VFile) => Root {
  const usual = this.parser as Parser<Root>;
  // MDX lifts a component that fills a paragraph out of it, right after parsing; so components come only after that.
  this.parser = (document, file) => (isDialectFile(file.path) ? nothing() : usual(document, file));
  return (tree, file) => {
    if (!isDialectFile(file.path)) return tree;
    const page = pageOf(site, file);
    const links: HtmlLinks = new Map();
    const read = readDialect(String(file), page, links) ?? nothing();
    oneTitle(read, page, String(file.data.frontMatter?.title ?? ''));
    file.data.dialectHtmlLinks = links;
    return read;
  };
};
