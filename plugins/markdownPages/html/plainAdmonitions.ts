import type { Root } from 'hast';
import { element, elementsIn, paragraph, strong, text } from './element';
import { hasClass } from './hasClass';
import { plainText } from './plainText';
import { replaceElements } from './replaceElements';

/** A quotation that begins with the title. The usual titles are small in the page and drawn large by its style. */
export function plainAdmonitions(tree: Root): void {
  replaceElements(tree, (found) => {
    if (!hasClass(found, 'theme-admonition')) return null;
    const parts = elementsIn(found);
    const heading = parts.find((part) => hasClass(part, 'admonitionHeading…'));
    const content = parts.filter((part) => part !== heading).flatMap(({ children }) => children);
    const title = heading === undefined ? '' : plainText(heading).trim();
    return [
      element('blockquote', [
        ...(title === '' ? [] : [paragraph(strong(text(title[0]?.toLocaleUpperCase() + title.slice(1))))]),
        ...content,
      ]),
    ];
  });
}
