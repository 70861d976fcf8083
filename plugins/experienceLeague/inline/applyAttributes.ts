import type { Node, Nodes, Root, Text } from 'mdast';
import { type DialectPage, warn } from '../DialectPage';
import { type Branch, isBranch, rewriteChildren } from '../parents';
import { type Attributes, parseAttributes } from '../syntax/parseAttributes';
import type { DialectAttributes } from '../syntax/nodes';
import { plainText } from '../text/plainText';

/** What attributes may stand behind, as a writer would call it, and which they may be. */
const known = {
  heading: { called: 'a heading', names: ['class'] },
  link: { called: 'a link', names: ['target', 'rel', 'class', 'title'] },
  image: {
    called: 'an image',
    names: ['width', 'height', 'align', 'zoomable', 'modal', 'border', 'class', 'style', 'title'],
  },
  table: { called: 'a table', names: ['style', 'class', 'align', 'width'] },
  video: {
    called: 'a video',
    names: ['transcript', 'learn-on-demand', 'autoplay', 'width', 'height', 'type'],
  },
  badge: { called: 'a badge', names: ['type', 'url', 'tooltip', 'newtab', 'color', 'icon'] },
} as const;

type TargetKind = keyof typeof known;

interface Target {
  readonly kind: TargetKind;
  readonly node: Node;
}

/** Hands `{…}` to the link, image, table, heading, badge or video before it. What means nothing there stays visible. */
export const applyAttributes = (tree: Root, page: DialectPage): void =>
  rewriteChildren(tree, (children, parent) => {
    const kept: Node[] = [];
    for (const node of children) {
      if (node.type !== 'dialectAttributes') kept.push(node);
      else {
        const attributes = node as DialectAttributes;
        if (!isApplied(attributes, targetOf(attributes, kept, parent), page))
          kept.push(asText(attributes, parent));
      }
    }
    return parent.type === 'heading' ? withoutTrailingBlanks(kept) : kept;
  });

function isApplied(node: DialectAttributes, target: Target | null, page: DialectPage): boolean {
  const attributes = parseAttributes(node.value);
  if (attributes === null) return false;
  if (target === null) {
    warn(page, node, { code: 'attributes/nothing-before', found: node.value });
    return false;
  }
  const { called, names } = known[target.kind];
  const isKnown = Object.keys(attributes.values).every((name) => (names as readonly string[]).includes(name));
  if (!isKnown) warn(page, node, { code: 'attributes/unknown', found: node.value, target: called });
  give(target, attributes);
  return isKnown;
}

function targetOf(node: DialectAttributes, before: readonly Node[], parent: Branch): Target | null {
  // In a heading an id is that of the heading, and anything else belongs to the link or badge before it.
  if (parent.type === 'heading' && parseAttributes(node.value)?.id !== undefined)
    return { kind: 'heading', node: parent };
  const previous = lastOf(before);
  return previous === undefined ? null : targetIn(previous);
}

function targetIn(node: Node): Target | null {
  switch (node.type) {
    case 'link':
      return { kind: /^!VIDEO\b/i.test(plainText(node)) ? 'video' : 'link', node };
    case 'image':
    case 'table':
    case 'heading':
      return { kind: node.type, node };
    case 'dialectMark': {
      const name = 'name' in node ? String(node.name).toUpperCase() : '';
      return name === 'BADGE' ? { kind: 'badge', node } : name === 'VIDEO' ? { kind: 'video', node } : null;
    }
    case 'paragraph':
    case 'blockquote': {
      // On a line of its own the attribute stands behind the block, and means what the block ends with.
      const last = isBranch(node) ? lastOf(node.children) : undefined;
      return last === undefined ? null : targetIn(last);
    }
    default:
      return null;
  }
}

const lastOf = (nodes: readonly Node[]): Node | undefined =>
  [...nodes].reverse().find((node) => node.type !== 'text' || (node as Text).value.trim() !== '');

function give({ kind, node }: Target, { id, values }: Attributes): void {
  const target = node as Nodes;
  const data = (target.data ??= {});
  const properties = (data.hProperties ??= {});
  if (id !== undefined) properties.id = id;
  if (kind === 'link' && values.target === '_blank')
    Object.assign(properties, { target: '_blank', rel: 'noopener' });
  if (kind === 'table' && values.style !== undefined) properties.style = values.style;
  if (kind === 'image' || kind === 'badge') Object.assign(data, { attributes: values });
}

function asText(node: DialectAttributes, parent: Branch): Node {
  const text = { type: 'text', value: node.value, ...(node.position && { position: node.position }) };
  const isAmongBlocks = ['root', 'blockquote', 'listItem'].includes(parent.type);
  return isAmongBlocks ? ({ ...text, type: 'paragraph', value: undefined, children: [text] } as Node) : text;
}

function withoutTrailingBlanks(children: Node[]): Node[] {
  const last = children.at(-1);
  if (last?.type === 'text') (last as Text).value = (last as Text).value.trimEnd();
  return children;
}
