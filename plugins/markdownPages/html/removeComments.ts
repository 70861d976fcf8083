import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** React sets neighbouring texts apart with empty comments, which would become HTML in the Markdown. */
export function removeComments(tree: Root): void {
  visit(tree, 'comment', (_comment, index, parent) => {
    parent?.children.splice(index ?? 0, 1);
    return index;
  });
}
