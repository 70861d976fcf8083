import type { Definition, Node, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { replaceNodes } from '../parents';

/** Makes links and images of references, so that each rule for them is written once. */
export function inlineReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  replaceNodes(tree, (node) => resolved(node as Nodes, definitions));
}

function resolved(node: Nodes, definitions: ReadonlyMap<string, Definition>): Node[] {
  if (node.type === 'definition') return [];
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return [node];
  const definition = definitions.get(node.identifier);
  if (definition === undefined) return [node];
  const { url, title } = definition;
  const position = node.position && { position: node.position };
  return node.type === 'linkReference'
    ? [{ type: 'link', url, title, children: node.children, ...position } as Node]
    : [{ type: 'image', url, title, alt: node.alt, ...position } as Node];
}
