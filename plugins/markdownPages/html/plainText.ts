import type { Nodes } from 'hast';

/** As it stands there: unlike what a browser shows, no white space is folded. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
