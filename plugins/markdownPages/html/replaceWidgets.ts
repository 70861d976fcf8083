import type { Element, Root } from 'hast';
import { element, paragraph, text } from './element';
import { replaceElements } from './replaceElements';

/**
 * A widget says in `data-markdown` what a reader can do with it. That sentence takes its place, as a link to the heading
 * it stands under. An empty one leaves the widget out.
 */
export function replaceWidgets(tree: Root): void {
  let heading = '';
  replaceElements(tree, (found) => {
    if (isHeading(found)) heading = String(found.properties.id ?? heading);
    const { dataMarkdown } = found.properties;
    if (dataMarkdown === undefined) return null;
    if (dataMarkdown === '') return [];
    return [paragraph(element('a', [text(String(dataMarkdown))], { href: `#${heading}` }))];
  });
}

const isHeading = ({ tagName }: Element): boolean => /^h[2-6]$/.test(tagName);
