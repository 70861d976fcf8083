import type { Node } from 'mdast';
import type { DialectSite } from './DialectSite';
import type { Problem } from './Problem';

/** One file in the dialect while it is being read: a page, or what a page includes. */
export interface DialectPage {
  readonly site: DialectSite;
  readonly filePath: string;
  /** From the front matter; tells where on Experience League the page comes from. */
  readonly solution: string;
  /** Names of the snippets that led here, so that none includes itself. */
  readonly including: readonly string[];
}

export function warn(page: DialectPage, node: Pick<Node, 'position'> | undefined, problem: Problem): void {
  page.site.warnings.add(page.filePath, node?.position?.start.line ?? 1, problem);
}
