import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The document is read away from the site, where only a whole address leads anywhere. */
export function absoluteLinks(tree: Root, address: string): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    const name = tagName === 'a' ? 'href' : tagName === 'img' ? 'src' : null;
    const link = name === null ? undefined : properties[name];
    if (name === null || typeof link !== 'string') return;
    // An empty fragment is the page itself.
    properties[name] = new URL(link === '#' ? '' : link, address).href;
  });
}
