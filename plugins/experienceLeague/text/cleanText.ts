import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Zero-width spaces and byte order marks, which translation engines leave around links. A joiner has a meaning. */
export const withoutDebris = (text: string): string => text.replaceAll(/[\u200B\uFEFF]/g, '');

/** `&amp;` that was escaped once more than it is read: in prose as `&amp;amp;`, in an address in angle brackets. */
const unescaped = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

/** Cleans a line of text that is no Markdown, such as the title in the front matter. */
export const cleanLine = (text: string): string => unescaped(withoutDebris(text));

/** Cleans running text and addresses; code stays as it was written. */
export function cleanText(tree: Root): void {
  visit(tree, (node: Nodes) => {
    if (node.type === 'text') node.value = unescaped(withoutDebris(node.value));
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      node.url = unescaped(withoutDebris(node.url)).trim();
    }
    if (node.type === 'image') node.alt = unescaped(withoutDebris(node.alt ?? ''));
  });
}
