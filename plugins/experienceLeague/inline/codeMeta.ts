import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type DialectPage, warn } from '../DialectPage';
import { parseAttributes } from '../syntax/parseAttributes';

const known = ['line-numbers', 'start-line', 'highlight', 'class', 'title'];

/** `{line-numbers="true" start-line="3" highlight="1-3"}` behind the language of a code block, as Docusaurus has it. */
export const codeMeta = (tree: Root, page: DialectPage): void =>
  visit(tree, 'code', (node) => rewrite(node, page));

function rewrite(node: Code, page: DialectPage): void {
  // Without a blank before it, the brace is part of what CommonMark takes for the language.
  const [, lang, source] =
    /^([^\s{]*)\s*(\{.*\})\s*$/.exec(`${node.lang ?? ''} ${node.meta ?? ''}`.trim()) ?? [];
  const values = source === undefined ? undefined : parseAttributes(source)?.values;
  if (source === undefined || values === undefined) return;
  if (Object.keys(values).some((name) => !known.includes(name))) {
    warn(page, node, { code: 'attributes/unknown-on-code', found: source });
  }
  const start = Number(values['start-line'] ?? 1);
  const isNumbered = values['line-numbers'] === 'true' || values['start-line'] !== undefined;
  const meta = [
    isNumbered && (start > 1 ? `showLineNumbers=${start}` : 'showLineNumbers'),
    values.highlight !== undefined &&
      /^[\d,\s-]+$/.test(values.highlight) &&
      `{${values.highlight.replaceAll(' ', '')}}`,
    values.title !== undefined && `title="${values.title}"`,
  ].filter((part) => part !== false);
  node.lang = lang || null;
  node.meta = meta.length === 0 ? null : meta.join(' ');
}
