import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { plainText } from './plainText';

/** Spaces count in code, and would be folded as in a sentence: the value is put where nothing folds it. */
export function keepInlineCode(tree: Root): void {
  visit(tree, 'element', (found, _index, parent) => {
    const isBlock = parent?.type === 'element' && parent.tagName === 'pre';
    if (found.tagName === 'code' && !isBlock) found.properties.dataValue = plainText(found);
  });
}

export const inlineCodeValue = (code: Element): string => String(code.properties.dataValue);
