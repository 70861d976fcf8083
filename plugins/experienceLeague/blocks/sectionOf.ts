import type { Heading, Node, Root } from 'mdast';

/** What stands under the heading with that id, up to the next heading of its level or above. */
export function sectionOf(tree: Root, id: string): Root | null {
  const nodes = tree.children;
  const start = nodes.findIndex((node) => isHeading(node) && node.data?.hProperties?.id === id);
  const heading = nodes[start];
  if (heading === undefined || !isHeading(heading)) return null;
  const end = nodes.findIndex(
    (node, index) => index > start && isHeading(node) && node.depth <= heading.depth,
  );
  return { ...tree, children: nodes.slice(start + 1, end === -1 ? undefined : end) };
}

const isHeading = (node: Node): node is Heading => node.type === 'heading';
