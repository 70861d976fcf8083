import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Section } from '../../page/Page';

export type Widget = MdxJsxFlowElement | MdxJsxTextElement;

export const isWidget = (node: Nodes): node is Widget =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

export const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

/** Everything in a section, in the order of reading, however deep it stands. */
export function nodesOf({ content }: Pick<Section, 'content'>): readonly Nodes[] {
  const within = (node: Nodes): readonly Nodes[] => [node, ...childrenOf(node).flatMap(within)];
  return content.flatMap(within);
}

export type { Nodes };
