import type { Element, ElementContent, Root } from 'hast';
import { element, elementsIn, strong, text } from './element';
import { plainText } from './plainText';
import { replaceElements } from './replaceElements';

/** A list whose entries begin with the term; a term in a second language stands in parentheses. */
export function plainDefinitionLists(tree: Root): void {
  replaceElements(tree, (found) =>
    found.tagName === 'dl' ? [element('ul', entriesIn(found).map(entryOf))] : null,
  );
}

interface Entry {
  readonly term: Element;
  readonly definitions: Element[];
}

/** HTML allows a `div` around a term and its definitions. */
function entriesIn(list: Element): Entry[] {
  const parts = elementsIn(list).flatMap((part) => (part.tagName === 'div' ? elementsIn(part) : [part]));
  const entries: Entry[] = [];
  for (const part of parts) {
    if (part.tagName === 'dt') entries.push({ term: part, definitions: [] });
    else entries.at(-1)?.definitions.push(part);
  }
  return entries;
}

function entryOf({ term, definitions }: Entry): Element {
  const own = term.children.filter((child) => !isForeign(child));
  const foreign = term.children.filter(isForeign).map(plainText).join(' ').trim();
  return element('li', [
    strong(text(own.map(plainText).join('').trim())),
    ...(foreign === '' ? [] : [text(foreign.startsWith('(') ? ` ${foreign}` : ` (${foreign})`)]),
    ...definitions.flatMap(definitionOf),
  ]);
}

const isForeign = (child: ElementContent): boolean =>
  child.type === 'element' && child.properties.lang !== undefined;

/** Lines of their own are entries of their own. */
function definitionOf({ children }: Element): ElementContent[] {
  const lines = elementsIn({ children }).filter(({ tagName }) => tagName === 'div' || tagName === 'p');
  if (lines.length === 0) return [text(' – '), ...children];
  const entries = lines.map((line) => element('li', line.children));
  return [element('ul', entries)];
}
