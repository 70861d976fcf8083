import { toString } from 'mdast-util-to-string';
import { childrenOf, lineOf, type Nodes } from './nodes';
import type { Prose } from './Prose';

/** What is no word but keeps the words before and after it apart. */
const noWord = '\uFFFC';

/** The words of a paragraph, a heading or a cell, put together from the pieces of which it is made. */
export function writeProse(root: Nodes): Prose {
  let text = '';
  const pieces: Prose['pieces'][number][] = [];
  const labels: Prose['labels'][number][] = [];
  const write = (words: string, node: Nodes): void => {
    pieces.push({ offset: text.length, line: lineOf(node) });
    text += words;
  };
  const add = (node: Nodes): void => {
    const start = text.length;
    const words = wordsOf(node);
    if (words !== null) write(words, node);
    childrenOf(node).forEach(add);
    if (isLabel(node)) labels.push({ start, end: text.length });
  };
  add(root);
  return { text, pieces, labels };
}

/** What a node says by itself; null if only what is in it says something. */
function wordsOf(node: Nodes): string | null {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'mdxTextExpression':
      // A comment parts no words.
      return /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value) ? null : noWord;
    case 'textDirective':
      // A colon before a letter looks like a directive; Docusaurus shows it as it is written.
      return `:${node.name}`;
    case 'html':
    case 'inlineCode':
    case 'code':
    case 'image':
    case 'imageReference':
      return noWord;
    default:
      return null;
  }
}

const isLabel = (node: Nodes): boolean =>
  (node.type === 'strong' || node.type === 'emphasis') && /^\p{Lu}/u.test(toString(node));
