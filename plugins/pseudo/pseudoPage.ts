import type { Nodes, Parents } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { pseudoFrontMatter } from './pseudoFrontMatter';
import { pseudoMarkdown } from './pseudoMarkdown';
import { pseudoText } from './pseudoText';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkDirective);

interface Piece {
  readonly position?: { start: { offset?: number }; end: { offset?: number } } | undefined;
}

/** Props that a reader sees. `en` and `value` are the same in every language. */
const worded = ['label', 'title', 'alt', 'caption'];

/**
 * A page in disguise. Only the words are replaced, at their places in the source: all else, such as code, widgets, ids
 * and addresses, stays to the byte, because it is never printed anew.
 */
export function pseudoPage(source: string): string {
  const changes: { start: number; end: number; text: string }[] = [];
  const change = ({ position }: Piece, disguise: (own: string) => string): void => {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? start;
    changes.push({ start, end, text: disguise(source.slice(start, end)) });
  };
  visit(parser.parse(source), (node, _index, parent) => changeNode(node, parent, change));
  return changes
    .sort((one, other) => other.start - one.start)
    .reduce((page, { start, end, text }) => page.slice(0, start) + text + page.slice(end), source);
}

function changeNode(
  node: Nodes,
  parent: Parents | undefined,
  change: (piece: Piece, disguise: (own: string) => string) => void,
): void {
  switch (node.type) {
    case 'yaml':
      return change(node, () => `---\n${pseudoFrontMatter(node.value)}\n---`);
    case 'text':
      // An address can be its own link text.
      if (parent?.type === 'link' && parent.url === node.value) return;
      return change(node, pseudoMarkdown);
    case 'image':
      return change(node, (own) => own.replace(/^!\[[^\]]*\]/, `![${pseudoMarkdown(node.alt ?? '')}]`));
    case 'mdxjsEsm':
      return change(node, (own) => own.replaceAll('@site/i18n/en/', '@site/i18n/pseudo/'));
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || !worded.includes(attribute.name)) continue;
        const { value } = attribute;
        if (typeof value === 'string')
          change(attribute, (own) => own.replace(value, () => pseudoText(value)));
      }
      return;
    default:
  }
}
