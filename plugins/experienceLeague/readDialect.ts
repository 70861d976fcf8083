import type { Root } from 'mdast';
import { groupBlocks } from './blocks/groupBlocks';
import { includeSnippets } from './blocks/includeSnippets';
import { readQuotes } from './blocks/readQuotes';
import { repairLists } from './blocks/repairLists';
import { sectionOf } from './blocks/sectionOf';
import type { DialectPage } from './DialectPage';
import { splitFrontMatter } from './frontMatter/splitFrontMatter';
import { type HtmlLinks, defineHtmlLinks } from './html/htmlLinks';
import { htmlMarks } from './html/htmlMarks';
import { inlineHtml } from './html/inlineHtml';
import { applyAttributes } from './inline/applyAttributes';
import { codeMeta } from './inline/codeMeta';
import { findUnclosedMarks, showMarks } from './inline/showMarks';
import { rewriteImages } from './links/rewriteImages';
import { rewriteLinks } from './links/rewriteLinks';
import { parseDialect } from './syntax/parseDialect';
import { cleanText, withoutDebris } from './text/cleanText';
import { inlineReferences } from './text/inlineReferences';

/**
 * Reads a file in the dialect into a tree that Docusaurus knows how to show: nodes of Markdown and components. The order
 * matters where one step reads what another leaves.
 * @param section the id of the heading under which to read; null is returned if there is none
 */
export function readDialect(
  source: string,
  page: DialectPage,
  links: HtmlLinks,
  section?: string,
): Root | null {
  const whole = parseDialect(withoutDebris(splitFrontMatter(source).body));
  // Attributes behind a table or an image in a list are indented with it.
  repairLists(whole);
  inlineHtml(whole, page);
  htmlMarks(whole);
  inlineReferences(whole);
  applyAttributes(whole, page);
  const tree = section === undefined ? whole : sectionOf(whole, section);
  if (tree === null) return null;
  findUnclosedMarks(tree, page);
  cleanText(tree);
  codeMeta(tree, page);
  readQuotes(tree);
  showMarks(tree, page);
  defineHtmlLinks(tree, page, links);
  rewriteLinks(tree, page);
  rewriteImages(tree, page);
  groupBlocks(tree, page);
  // Last, because what is included has been through all this with its own file as the page.
  includeSnippets(tree, page, (text, from, part) => readDialect(text, from, links, part));
  return tree;
}
