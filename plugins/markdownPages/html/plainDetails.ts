import type { Root } from 'hast';
import { element, elementsIn, paragraph, strong } from './element';
import { replaceElements } from './replaceElements';

/** What unfolds stands there unfolded, under its summary; as with tabs, the entry of a list shows where it ends. */
export function plainDetails(tree: Root): void {
  replaceElements(tree, (found) => {
    if (found.tagName !== 'details') return null;
    const summary = elementsIn(found).find(({ tagName }) => tagName === 'summary');
    const content = found.children.filter((child) => child !== summary);
    return [
      element('ul', [
        element('li', [
          ...(summary === undefined ? [] : [paragraph(strong(...summary.children))]),
          ...content,
        ]),
      ]),
    ];
  });
}
