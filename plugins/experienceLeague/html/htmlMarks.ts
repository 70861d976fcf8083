import type { Nodes, Root } from 'hast';
import type { PhrasingContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { untranslated } from '../inline/showMarks';
import { parseDialect } from '../syntax/parseDialect';
import { plainText } from '../text/plainText';

/** In a block of HTML nothing is Markdown, but writers mark names there all the same. */
export const htmlMarks = (tree: Root): void =>
  visit(tree, 'text', (node, index, parent) => {
    const isCode = parent?.type === 'element' && ['code', 'pre'].includes(parent.tagName);
    if (isCode || index === undefined || parent === undefined || !/\[!\s?(?:DNL|UICONTROL)\s/i.test(node.value)) return;
    const pieces = node.value.split(/(\[!\s?(?:DNL|UICONTROL)\s[^\]]*\])/i).filter((piece) => piece !== '');
    const nodes = pieces.map((piece) => markIn(piece) ?? ({ type: 'text', value: piece } as const));
    parent.children.splice(index, 1, ...(nodes as never[]));
    return [SKIP, index + nodes.length];
  });

function markIn(piece: string): Nodes | null {
  const [paragraph] = piece.startsWith('[!') ? parseDialect(piece).children : [];
  const mark: PhrasingContent | undefined = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (mark?.type !== 'dialectMark') return null;
  const text = { type: 'text', value: plainText(mark) };
  return untranslated([text], mark.name.toUpperCase() as 'DNL' | 'UICONTROL') as Nodes;
}
