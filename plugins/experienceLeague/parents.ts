import type { Node, Parent } from 'mdast';

/** The tree while it is rewritten: any node may stand in any parent, until all nodes of the dialect are gone. */
export interface Branch extends Node {
  children: Node[];
}

export const isBranch = (node: Node): node is Branch => Array.isArray((node as Partial<Parent>).children);

/** Rewrites the children of all parents, the innermost first. */
export function rewriteChildren(node: Node, rewrite: (children: Node[], parent: Branch) => Node[]): void {
  if (!isBranch(node)) return;
  for (const child of node.children) rewriteChildren(child, rewrite);
  node.children = rewrite(node.children, node);
}

/** Replaces each node by those that the function returns; what it returns is not looked at again. */
export const replaceNodes = (root: Node, replace: (node: Node, parent: Branch) => Node[]): void =>
  rewriteChildren(root, (children, parent) => children.flatMap((child) => replace(child, parent)));
