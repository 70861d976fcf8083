import type { Definition, Html, Root } from 'mdast';
import type { Element, Root as HtmlRoot } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { DialectPage } from '../DialectPage';
import { resolveLink } from '../links/resolveLink';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Addresses in blocks of HTML as they are written, and where they lead; null for those that are refused. */
export type HtmlLinks = Map<string, Definition | null>;

/**
 * Docusaurus turns files into addresses for links and definitions only, and a block of HTML is neither. So each of its
 * links gets a definition, which nobody sees, and `resolveHtmlLinks` reads from it what Docusaurus has made of it.
 */
export function defineHtmlLinks(tree: Root, page: DialectPage, links: HtmlLinks): void {
  const definitions: Definition[] = [];
  visit(tree, 'html', (node: Html) => {
    visit(parser.parse(node.value), 'element', (element: Element) => {
      const href = element.tagName === 'a' ? element.properties.href : undefined;
      if (typeof href !== 'string' || href.startsWith('#') || links.has(href)) return;
      const target = resolveLink(page, href, node);
      const definition: Definition | null =
        target.kind === 'refused'
          ? null
          : { type: 'definition', identifier: `html ${href}`, url: target.url };
      links.set(href, definition);
      if (definition !== null) definitions.push(definition);
    });
  });
  tree.children.push(...definitions);
}

export const resolveHtmlLinks = (tree: HtmlRoot, links: HtmlLinks): void =>
  visit(tree, 'element', (element) => {
    const definition = element.tagName === 'a' ? links.get(String(element.properties.href)) : undefined;
    if (definition === null) delete element.properties.href;
    else if (definition !== undefined) {
      element.properties.href = definition.url;
      element.properties.dataDialectChecked = '';
    }
  });
