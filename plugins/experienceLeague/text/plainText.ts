import type { Node, Nodes } from 'mdast';

/** The words of a node without the marks of the dialect: for titles, alt text and labels. */
export function plainText(given: Node): string {
  const node = given as Nodes;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'image':
      return node.alt ?? '';
    case 'break':
      return ' ';
    case 'link':
      return textOf(node.children).replace(/^!(?:DNL|UICONTROL)\s+/i, '');
    default:
      return 'children' in node ? textOf(node.children) : '';
  }
}

const textOf = (nodes: readonly Node[]): string => nodes.map(plainText).join('');
