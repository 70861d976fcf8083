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

/**
 * Parses pages in the dialect in the place of the parser of Docusaurus; all other files go to that one. Docusaurus has
 * one list of plugins for both, and gives a plugin no other way to tell them apart.
 */
export function remarkDialect(this: Processor, site: DialectSite): undefined {
  const usual = this.parser as Parser<Root>;
  this.parser = (document, file) => {
    if (!isDialectFile(file.path)) return usual(document, file);
    const page = pageOf(site, file);
    const links: HtmlLinks = new Map();
    const tree = readDialect(document, page, links) ?? { type: 'root', children: [] };
    oneTitle(tree, page, String(file.data.frontMatter?.title ?? ''));
    file.data.dialectHtmlLinks = links;
    return tree;
  };
}
