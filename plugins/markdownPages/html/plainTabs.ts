import type { Element, ElementContent, Root } from 'hast';
import { elementsIn, element, paragraph, strong, text } from './element';
import { hasClass } from './hasClass';
import { plainText } from './plainText';
import { replaceElements } from './replaceElements';

/** All tabs, each an entry of a list under its label: an entry has an end, which a heading would not have. */
export function plainTabs(tree: Root): void {
  replaceElements(tree, (found) => {
    if (!hasClass(found, 'tabs-container')) return null;
    const labels = withRole(found, 'tab').map(plainText);
    const panels = withRole(found, 'tabpanel');
    if (labels.length !== panels.length) {
      throw new Error(
        `Every tab needs its content in the page, found ${labels.length} tabs (${labels.join(', ')}) and ${panels.length} with content. Remove \`lazy\` from these tabs.`,
      );
    }
    return [
      element(
        'ul',
        panels.map((panel, at) => entry(labels[at] ?? '', panel.children)),
      ),
    ];
  });
}

/** Entries with that role that are not inside of another such container. */
const withRole = (container: Element, role: string): Element[] =>
  elementsIn(container)
    .flatMap((child) => elementsIn(child))
    .filter(({ properties }) => properties.role === role);

const entry = (label: string, content: ElementContent[]): Element =>
  element('li', [paragraph(strong(text(label.trim()))), ...content]);
