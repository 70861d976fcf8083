import type { Link, Node, Paragraph, Text } from 'mdast';
import type { DialectMark } from '../syntax/nodes';
import { isBranch } from '../parents';
import { plainText } from '../text/plainText';
import { noteKindOf } from './noteKinds';

/** A mark that says what kind of block begins, with what follows it up to the next one. */
export interface QuotePart {
  readonly mark: DialectMark | Link | null;
  readonly name: string;
  readonly content: readonly Node[];
}

const structural = ['BEGINSHADEBOX', 'ENDSHADEBOX', 'BEGINTABS', 'TAB', 'ENDTABS', 'VIDEO', 'CONTEXTUALHELP'];

/**
 * Parts of a block quote: several marks may stand in one, each at the beginning of a line. The first part has no mark if
 * the quote begins with something else.
 */
export function quoteParts(children: readonly Node[]): QuotePart[] {
  const parts: { mark: DialectMark | Link | null; name: string; content: Node[] }[] = [];
  for (const child of children) {
    for (const piece of child.type === 'paragraph' && isBranch(child)
      ? linesOf(child as Paragraph)
      : [child]) {
      const mark = leadingMark(piece);
      if (mark !== null) {
        const rest = withoutLeading(piece as Paragraph);
        parts.push({ ...mark, content: rest === null ? [] : [rest] });
      } else if (parts.length === 0) parts.push({ mark: null, name: '', content: [piece] });
      else parts.at(-1)?.content.push(piece);
    }
  }
  return parts;
}

/** Cuts a paragraph before each mark that begins a line of it. */
function linesOf(paragraph: Paragraph): Paragraph[] {
  const pieces: Paragraph[] = [{ ...paragraph, children: [] }];
  for (const [index, node] of paragraph.children.entries()) {
    const before = paragraph.children[index - 1];
    const beginsLine =
      before?.type === 'break' || (before?.type === 'text' && /\n[ \t]*$/.test(before.value));
    if (beginsLine && markOf(node) !== null) {
      pieces.push({ ...paragraph, ...(node.position && { position: node.position }), children: [] });
    }
    pieces.at(-1)?.children.push(node);
  }
  return pieces;
}

function leadingMark(node: Node): { mark: DialectMark | Link; name: string } | null {
  if (node.type !== 'paragraph' || !isBranch(node)) return null;
  const first = node.children.find((child) => !isBlank(child));
  return first === undefined ? null : markOf(first);
}

function markOf(node: Node): { mark: DialectMark | Link; name: string } | null {
  if (node.type === 'dialectMark') {
    const mark = node as DialectMark;
    const name = mark.name.toUpperCase();
    return structural.includes(name) || noteKindOf(name) !== null ? { mark, name } : null;
  }
  // `[!VIDEO](address)` is a link to CommonMark.
  if (node.type !== 'link') return null;
  return /^!VIDEO\b/i.test(plainText(node)) ? { mark: node as Link, name: 'VIDEO' } : null;
}

/** What stands on the line of the mark and the lines that go on with it, or null if nothing does. */
function withoutLeading(paragraph: Paragraph): Paragraph | null {
  const start = paragraph.children.findIndex((child) => !isBlank(child)) + 1;
  const rest = paragraph.children.slice(start);
  const [first] = rest;
  if (first?.type === 'text') rest[0] = { ...first, value: first.value.replace(/^\s+/, '') };
  if (first?.type === 'break') rest.shift();
  return rest.every(isBlank) ? null : { ...paragraph, children: rest };
}

const isBlank = (node: Node): boolean => node.type === 'text' && (node as Text).value.trim() === '';
