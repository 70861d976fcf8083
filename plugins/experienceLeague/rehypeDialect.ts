import type { Root } from 'hast';
import type { VFile } from 'vfile';
import type { DialectSite } from './DialectSite';
import { checkAnchors } from './html/checkAnchors';
import { htmlImages } from './html/htmlImages';
import { resolveHtmlLinks } from './html/htmlLinks';
import { sanitizeHtml } from './html/sanitizeHtml';
import { isDialectFile } from './isDialectFile';
import { pageOf } from './remarkDialect';

/** Goes over the HTML of a page in the dialect, when blocks of HTML have become elements like all others. */
export const rehypeDialect =
  (site: DialectSite) =>
  (tree: Root, file: VFile): void => {
    if (!isDialectFile(file.path)) return;
    const page = pageOf(site, file);
    resolveHtmlLinks(tree, file.data.dialectHtmlLinks ?? new Map());
    sanitizeHtml(tree, page);
    htmlImages(tree, page, file.data.compilerName === 'server');
    checkAnchors(tree, page);
  };
