import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const mark = /\[!\s?(DNL|UICONTROL)\s+([^\]]*)\]/gi;

/** In a block of HTML nothing is Markdown, but writers mark names there all the same. */
export const htmlMarks = (tree: Root): void =>
  visit(tree, 'html', (node: Html) => {
    // Text alternates with tags; what stands in a tag, or in code, stays.
    let codes = 0;
    const pieces = node.value.split(/(<[^>]*>)/).map((piece) => {
      if (/^<(?:code|pre)\b/i.test(piece)) codes++;
      if (/^<\/(?:code|pre)\b/i.test(piece)) codes--;
      return piece.startsWith('<') || codes > 0 ? piece : piece.replaceAll(mark, asSpan);
    });
    node.value = pieces.join('');
  });

const asSpan = (_: string, kind: string, content: string): string =>
  `<span translate="no"${kind.toUpperCase() === 'UICONTROL' ? ' class="uicontrol"' : ''}>${content}</span>`;
