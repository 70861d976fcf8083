import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element, elementsIn, paragraph, text } from './element';
import { plainText } from './plainText';
import { replaceElements } from './replaceElements';

/** The caption, then the words of the picture in the order in which a screen reader says them. */
export function plainFigures(tree: Root): void {
  replaceElements(tree, (found) => {
    if (found.tagName !== 'figure') return null;
    const caption = elementsIn(found).find(({ tagName }) => tagName === 'figcaption');
    const content = found.children.filter((child) => child !== caption);
    for (const child of content) if (child.type === 'element') separateParts(child);
    return [...(caption === undefined ? [] : [paragraph(element('em', caption.children))]), ...content];
  });
}

/** Words that only their place in the picture sets apart would run into each other. */
function separateParts(picture: Element): void {
  visit(picture, 'element', (parent) => {
    const children = parent.children.filter((child) => child.type !== 'element' || saysSomething(child));
    parent.children = children.flatMap((child, at) => {
      const before = children[at - 1];
      return before !== undefined && isInline(before) && isInline(child)
        ? [separatorAfter(before), child]
        : [child];
    });
  });
}

const saysSomething = (child: Element): boolean => child.tagName === 'img' || plainText(child).trim() !== '';

const isInline = (child: ElementContent): boolean =>
  child.type === 'element' && ['code', 'em', 'span', 'strong'].includes(child.tagName);

const separatorAfter = (before: ElementContent): ElementContent =>
  text(plainText(before).trimEnd().endsWith(':') ? ' ' : ' – ');
