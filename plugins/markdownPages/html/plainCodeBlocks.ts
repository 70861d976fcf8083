import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { element, elementsIn, paragraph, strong, text } from './element';
import { hasClass } from './hasClass';
import { plainText } from './plainText';
import { replaceElements } from './replaceElements';

/** A highlighted block is a `div` a line; its title stands before it. */
export function plainCodeBlocks(tree: Root): void {
  replaceElements(tree, (found) => {
    if (!hasClass(found, 'theme-code-block')) return null;
    const code = select('pre code', found);
    if (code === undefined) return null;
    const title = elementsIn(found).find((child) => hasClass(child, 'codeBlockTitle…'));
    return [
      ...(title === undefined ? [] : [paragraph(strong(...title.children))]),
      element('pre', [element('code', [text(linesOf(code))], { className: languageOf(found) })]),
    ];
  });
}

function linesOf(code: Element): string {
  const lines = selectAll('.token-line', code);
  return lines.length === 0 ? plainText(code) : lines.map(plainText).join('\n');
}

const languageOf = ({ properties }: Element): string[] =>
  (properties.className as string[]).filter((name) => name.startsWith('language-'));
