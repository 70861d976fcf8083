import type { Element, Nodes, Root } from 'hast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { type DialectPage, warn } from '../DialectPage';
import { decoded } from '../links/parseAddress';

/**
 * Looks for the places on the page that its links lead to. Links that have been looked at here are taken out of the check
 * of Docusaurus, which would stop the build at the first that leads nowhere.
 */
export function checkAnchors(tree: Root, page: DialectPage): void {
  const ids = new Set<string>();
  visit(tree, 'element', (node) => void ids.add(String(node.properties.id ?? node.properties.name ?? '')));
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || index === undefined || parent === undefined) return;
    const href = String(node.properties.href ?? '');
    const isFootnote = 'dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties;
    if (href.startsWith('#') && !isFootnote) {
      if (!ids.has(decoded(href.slice(1)) ?? '')) {
        warn(page, node, { code: 'link/no-such-anchor', found: href });
        node.properties.href = '#';
        parent.children[index] = unchecked(node) as never;
      }
    } else if ('dataDialectChecked' in node.properties) parent.children[index] = unchecked(node) as never;
  });
}

/** Only as a component can a link have a property with a capital letter, by which Docusaurus knows it. */
function unchecked(node: Element): Nodes {
  const { dataDialectChecked: _, className, ...properties } = node.properties;
  const attributes = Object.entries({ ...properties, ...(className && { className: String(className) }) });
  const link: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'a',
    attributes: [
      ...attributes.map(([name, value]): MdxJsxAttribute => ({
        type: 'mdxJsxAttribute',
        name,
        value: String(value),
      })),
      { type: 'mdxJsxAttribute', name: 'data-noBrokenLinkCheck', value: 'true' },
    ],
    children: node.children as MdxJsxTextElement['children'],
  };
  return link as unknown as Nodes;
}
