import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { absoluteLinks } from './absoluteLinks';
import { inlineCodeValue, keepInlineCode } from './keepInlineCode';
import { plainAdmonitions } from './plainAdmonitions';
import { plainCodeBlocks } from './plainCodeBlocks';
import { plainDefinitionLists } from './plainDefinitionLists';
import { plainDetails } from './plainDetails';
import { plainFigures } from './plainFigures';
import { plainTabs } from './plainTabs';
import { removeInterface } from './removeInterface';
import { replaceWidgets } from './replaceWidgets';
import { tightLists } from './tightLists';

/**
 * The article of a built page as Markdown: first everything of the theme and of the widgets becomes plain HTML, which
 * then has its place in Markdown.
 * @param address of the page, from which its links are made absolute
 */
export function markdownOf(html: string, address: string): string {
  const page = unified().use(rehypeParse).parse(html);
  const article = select('.theme-doc-markdown', page);
  if (article === undefined) {
    throw new Error(
      `${address} has no element of class “theme-doc-markdown”, in which the article is expected.`,
    );
  }
  const tree: Root = { type: 'root', children: article.children };
  replaceWidgets(tree);
  removeInterface(tree);
  plainCodeBlocks(tree);
  plainTabs(tree);
  plainAdmonitions(tree);
  plainDetails(tree);
  plainFigures(tree);
  plainDefinitionLists(tree);
  absoluteLinks(tree, address);
  keepInlineCode(tree);
  return writer.stringify(writer.runSync(tree) as never);
}

const handlers: Options['handlers'] = {
  code: (_state, node: Element) => {
    const value = inlineCodeValue(node);
    return value.includes('\n') ? { type: 'code', value } : { type: 'inlineCode', value };
  },
};

const writer = unified()
  .use(rehypeRemark, { handlers })
  .use(tightLists)
  // Columns of one width would double the length of wide tables.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_' });
