import type { Html, Link, Node, Root } from 'mdast';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { type DialectPage, warn } from '../DialectPage';
import { rewriteChildren } from '../parents';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** The element of a single tag. */
export function elementOf(html: string): Element | null {
  const [element] = parser.parse(html).children;
  return element?.type === 'element' ? element : null;
}

/**
 * Makes links and images of `<a href>` and `<img>` in running text, so that they are looked at like all others, and takes
 * comments out. Blocks of HTML stay as they are until they are parsed.
 */
export const inlineHtml = (tree: Root, page: DialectPage): void =>
  rewriteChildren(tree, (children) => {
    const rewritten: Node[] = [];
    for (const node of children.flatMap((child) => withoutComments(child, page))) {
      const open = isHtml(node) && /^<\/a\s*>$/i.test(node.value) ? openingIndex(rewritten) : -1;
      if (open === -1) rewritten.push(asImage(node));
      else rewritten.splice(open, rewritten.length, linkOf(rewritten.slice(open)));
    }
    return rewritten;
  });

const isHtml = (node: Node | undefined): node is Html => node?.type === 'html';

function withoutComments(node: Node, page: DialectPage): Node[] {
  if (!isHtml(node)) return [node];
  const value = node.value.replaceAll(/<!--[\s\S]*?-->/g, '');
  if (value.includes('<!--')) warn(page, node, { code: 'html/comment-not-closed' });
  return value.trim() === '' ? [] : [{ ...node, value } as Node];
}

const openingIndex = (nodes: readonly Node[]): number =>
  nodes.map((node) => isHtml(node) && /^<a\s[^>]*\bhref\b/i.test(node.value)).lastIndexOf(true);

function linkOf([opening, ...children]: readonly Node[]): Link {
  const { href, target, title } = (isHtml(opening) && elementOf(`${opening.value}</a>`)?.properties) || {};
  return {
    type: 'link',
    url: String(href ?? ''),
    title: title === undefined ? null : String(title),
    children: children as Link['children'],
    ...(target === '_blank' && { data: { hProperties: { target: '_blank', rel: ['noopener'] } } }),
    ...(opening?.position && { position: opening.position }),
  };
}

function asImage(node: Node): Node {
  if (!isHtml(node) || !/^\s*<img\s[^<>]*>\s*$/i.test(node.value)) return node;
  const { src, alt, title, width, height, align } = elementOf(node.value.trim())?.properties ?? {};
  const attributes = Object.entries({ width, height, align }).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return {
    type: 'image',
    url: String(src ?? ''),
    alt: String(alt ?? ''),
    title: title === undefined ? null : String(title),
    data: { attributes: Object.fromEntries(attributes.map(([name, value]) => [name, String(value)])) },
    ...(node.position && { position: node.position }),
  } as Node;
}
