import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Replaces each element for which `replacementFor` has an answer; `null` leaves it as it is. What comes in its place is
 * looked at too, so that constructs can stand in one another.
 */
export function replaceElements(
  tree: Root,
  replacementFor: (found: Element) => readonly ElementContent[] | null,
): void {
  visit(tree, 'element', (found, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const replacement = replacementFor(found);
    if (replacement === null) return undefined;
    parent.children.splice(index, 1, ...replacement);
    return index;
  });
}
