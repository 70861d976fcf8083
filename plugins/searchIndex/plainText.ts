import type { Element } from 'hast';
import { isLeftOut } from './isLeftOut';

/** The text of an element of one line, such as a heading. */
export function plainText(element: Element, language: string): string {
  const text = element.children.map((child) => {
    if (child.type === 'text') return child.value;
    return child.type === 'element' && !isLeftOut(child, language) ? plainText(child, language) : '';
  });
  return text.join('').replace(/\s+/g, ' ').trim();
}
