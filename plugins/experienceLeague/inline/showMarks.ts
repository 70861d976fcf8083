import type { Node, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { textComponent } from '../component';
import { type DialectPage, warn } from '../DialectPage';
import { replaceNodes } from '../parents';
import type { DialectMark } from '../syntax/nodes';

/** Marks with no closing bracket are text to the parser; they are looked for before other text is made. */
export function findUnclosedMarks(tree: Root, page: DialectPage): void {
  visit(tree, 'text', (node) => {
    const found = /\[!\s?[A-Z]{2,}\b[^\]]{0,30}(?![^\]]*\])/.exec(node.value)?.[0];
    if (found !== undefined) warn(page, node, { code: 'mark/not-closed', found: found.trim() });
  });
}

/**
 * Shows names and labels so that translation engines leave them alone (`translate="no"`). An unknown mark becomes the
 * text it was.
 */
export const showMarks = (tree: Root, page: DialectPage): void =>
  replaceNodes(tree, (node) => (node.type === 'dialectMark' ? shown(node as DialectMark, page) : [node]));

function shown(node: DialectMark, page: DialectPage): Node[] {
  switch (node.name.toUpperCase()) {
    case 'DNL':
      return [untranslated(node.children, 'DNL', node)];
    case 'UICONTROL':
      return [untranslated(node.children, 'UICONTROL', node)];
    case 'BADGE':
      return [badge(node)];
    default:
      if (/^[A-Z]{2,}$/.test(node.name)) warn(page, node, { code: 'mark/unknown', name: node.name });
      return [text(`[!${node.name}${node.children.length > 0 ? ' ' : ''}`), ...node.children, text(']')];
  }
}

const text = (value: string): Text => ({ type: 'text', value });

export const untranslated = (children: readonly Node[], kind: 'DNL' | 'UICONTROL', at?: Node): Node =>
  textComponent(
    'span',
    { translate: 'no', className: kind === 'UICONTROL' ? 'uicontrol' : undefined },
    children,
    at,
  );

/** The link is a node of its own, so that its address is looked at like any other. */
function badge(node: DialectMark): Node {
  const { type, url, tooltip } =
    (node.data as { attributes?: Record<string, string> } | undefined)?.attributes ?? {};
  const children: PhrasingContent[] =
    url === undefined
      ? node.children
      : [{ type: 'link', url, children: node.children, position: node.position }];
  return textComponent('ExperienceLeagueBadge', { kind: type?.toLowerCase(), tooltip }, children, node);
}
