import type { Element, ElementContent, Properties } from 'hast';

export const element = (
  tagName: string,
  children: ElementContent[],
  properties: Properties = {},
): Element => ({ type: 'element', tagName, properties, children });

export const paragraph = (...children: ElementContent[]): Element => element('p', children);

export const strong = (...children: ElementContent[]): Element => element('strong', children);

export const text = (value: string): ElementContent => ({ type: 'text', value });

export const elementsIn = (parent: { readonly children: readonly unknown[] }): Element[] =>
  (parent.children as ElementContent[]).filter((child) => child.type === 'element');
