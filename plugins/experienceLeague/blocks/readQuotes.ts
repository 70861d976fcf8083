import type { Blockquote, Link, Node, Root } from 'mdast';
import { blockComponent } from '../component';
import { replaceNodes } from '../parents';
import type { DialectMark } from '../syntax/nodes';
import { boundary } from './Boundary';
import { noteKindOf } from './noteKinds';
import { type QuotePart, quoteParts } from './quoteParts';

/** Makes notes, videos and boundaries of block quotes that begin with a mark; other quotes stay. */
export const readQuotes = (tree: Root): void =>
  replaceNodes(tree, (node) =>
    node.type === 'blockquote'
      ? quoteParts((node as Blockquote).children).flatMap((part) => blocksOf(part, node))
      : [node],
  );

function blocksOf({ mark, name, content }: QuotePart, quote: Node): Node[] {
  if (mark === null) return [{ ...quote, children: content } as Node];
  const kind = noteKindOf(name);
  if (kind !== null)
    return [blockComponent('ExperienceLeagueNote', { kind }, [...titleOf(mark), ...content], mark)];
  switch (name) {
    case 'VIDEO':
      return [video(mark), ...content];
    case 'CONTEXTUALHELP':
      // Help that the product shows beside a field; Experience League leaves it out of the page.
      return [];
    case 'BEGINSHADEBOX':
      return [edgeOf(mark, 'begin', 'shade-box'), ...content];
    case 'ENDSHADEBOX':
      return [edgeOf(mark, 'end', 'shade-box'), ...content];
    case 'BEGINTABS':
      return [edgeOf(mark, 'begin', 'tabs'), ...content];
    case 'ENDTABS':
      return [edgeOf(mark, 'end', 'tabs'), ...content];
    default:
      return [edgeOf(mark, 'begin', 'tab'), ...content];
  }
}

const edgeOf = (mark: DialectMark | Link, edge: 'begin' | 'end', block: 'shade-box' | 'tabs' | 'tab'): Node =>
  boundary({ edge, block, name: `[!${'name' in mark ? mark.name : ''}]`, title: mark.children }, mark);

/** Words behind the name of a note, as in `[!NOTE For Azure]`. */
const titleOf = (mark: DialectMark | Link): Node[] =>
  mark.children.length === 0
    ? []
    : [{ type: 'paragraph', children: [{ type: 'strong', children: mark.children }] } as Node];

/** The link stays a link until its address has been looked at; see `showVideos`. */
const video = (mark: DialectMark | Link): Node =>
  ({
    type: 'paragraph',
    children: [mark.type === 'link' ? { ...mark, data: { isVideo: true } } : mark],
    ...(mark.position && { position: mark.position }),
  }) as Node;
