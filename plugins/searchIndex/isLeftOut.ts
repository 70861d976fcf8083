import type { Element } from 'hast';

const tags = new Set([
  'nav',
  'footer',
  'button',
  'input',
  'textarea',
  'select',
  'script',
  'style',
  'noscript',
  'svg',
]);

/** A word in another language inside a sentence, such as the English label of the Azure portal, is part of it. */
const isInSentence = (tagName: string): boolean =>
  ['span', 'em', 'i', 'b', 'strong', 'a', 'code'].includes(tagName);

/**
 * Whether an element is not part of what the page tells: navigation, controls, and whole parts in another language than
 * the page's, which readers find in the index of that language.
 */
export function isLeftOut({ tagName, properties }: Element, language: string): boolean {
  const classes = (properties.className ?? []) as string[];
  return (
    tags.has(tagName) ||
    'dataPagefindIgnore' in properties ||
    properties.role === 'status' ||
    properties.role === 'tablist' ||
    classes.includes('hash-link') ||
    (typeof properties.lang === 'string' && properties.lang !== language && !isInSentence(tagName))
  );
}
