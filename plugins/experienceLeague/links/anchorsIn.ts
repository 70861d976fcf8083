import { readFileSync } from 'node:fs';
import { createSlugger } from '@docusaurus/utils';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isDialectFile } from '../isDialectFile';
import { splitFrontMatter } from '../frontMatter/splitFrontMatter';
import { parseAttributes } from '../syntax/parseAttributes';
import { parseDialect } from '../syntax/parseDialect';
import { plainText } from '../text/plainText';

/**
 * The ids that a page in the dialect gives to its headings.
 * @returns null for other pages: their components give ids that only the finished page has
 */
export function anchorsIn(filePath: string): ReadonlySet<string> | null {
  if (!isDialectFile(filePath)) return null;
  const slugger = createSlugger();
  const ids = new Set<string>();
  visit(parseDialect(splitFrontMatter(readFileSync(filePath, 'utf8')).body), (node: Nodes) => {
    if (node.type === 'dialectAttributes') {
      const id = parseAttributes(node.value)?.id;
      if (id !== undefined) ids.add(id);
    } else if (node.type === 'heading') ids.add(slugger.slug(plainText(node).trim()));
  });
  return ids;
}
