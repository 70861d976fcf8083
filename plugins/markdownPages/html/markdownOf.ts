import type { Element, Root } from 'hast';
import type { Text } from 'mdast';
import { select } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options as WriteOptions } from 'remark-stringify';
import { unified } from 'unified';
import { absoluteLinks } from './absoluteLinks';
import { inlineCodeValue, keepInlineCode } from './keepInlineCode';
import { plainAdmonitions } from './plainAdmonitions';
import { plainCodeBlocks } from './plainCodeBlocks';
import { plainDefinitionLists } from './plainDefinitionLists';
import { plainDetails } from './plainDetails';
import { plainFigures } from './plainFigures';
import { plainTabs } from './plainTabs';
import { removeComments } from './removeComments';
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
  removeComments(tree);
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

const writeText: NonNullable<NonNullable<WriteOptions['handlers']>['text']> = (
  { value }: Text,
  _parent,
  state,
  info,
) =>
  // An address may become a link; an escape in the midst of it, against just that, would be read as part of it.
  state.safe(value, info).replace(/(?<!\\)\\:\/\//g, '://');

const writer = unified()
  .use(rehypeRemark, { handlers })
  .use(tightLists)
  // Columns of one width would double the length of wide tables.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_', handlers: { text: writeText } });
