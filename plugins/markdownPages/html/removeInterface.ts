import type { Element, Root } from 'hast';
import { hasClass } from './hasClass';
import { replaceElements } from './replaceElements';

const controls = [
  'button',
  'input',
  'label',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
];

/** Leaves out what is there to be pressed, filled in or seen, and says nothing by itself. */
export function removeInterface(tree: Root): void {
  replaceElements(tree, (found) => (isInterface(found) ? [] : null));
}

const isInterface = (found: Element): boolean =>
  controls.includes(found.tagName) ||
  found.properties.ariaHidden === 'true' ||
  found.properties.role === 'status' ||
  hasClass(found, 'hash-link');
