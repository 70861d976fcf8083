import type { Node } from 'mdast';

/** Where a block that spans several others begins or ends. `groupBlocks` puts what stands between into one. */
export interface Boundary extends Node {
  type: 'dialectBoundary';
  edge: 'begin' | 'end';
  block: 'shade-box' | 'tabs' | 'tab' | 'collapsible';
  /** As the writer knows it, for warnings. */
  name: string;
  title: readonly Node[];
}

export const boundary = (fields: Omit<Boundary, 'type' | 'position'>, at: Node): Boundary => ({
  type: 'dialectBoundary',
  ...fields,
  ...(at.position && { position: at.position }),
});

export const isBoundary = (node: Node): node is Boundary => node.type === 'dialectBoundary';
