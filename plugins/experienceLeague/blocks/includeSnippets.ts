import { readFileSync } from 'node:fs';
import type { Node, Root } from 'mdast';
import { textComponent } from '../component';
import { type DialectPage, warn } from '../DialectPage';
import { findContent } from '../DialectSite';
import { type Branch, isBranch, replaceNodes } from '../parents';
import type { DialectSnippet } from '../syntax/nodes';
import { plainText } from '../text/plainText';

/** Reads a file, or one section of it, as a page is read; null if it has no such section. */
export type ReadFile = (source: string, page: DialectPage, section?: string) => Root | null;

const snippetsFile = '_includes/snippets.md';

/** Puts snippets and included files in the place of their names; what is not there becomes a visible placeholder. */
export const includeSnippets = (tree: Root, page: DialectPage, read: ReadFile): void =>
  replaceNodes(tree, (node, parent) => {
    const only = soleSnippet(node);
    if (only !== null) return contentOf(only, page, read) ?? [paragraphOf(missing(only))];
    if (node.type !== 'dialectSnippet' || isSoleIn(parent)) return [node];
    const snippet = node as DialectSnippet;
    return inlined(contentOf(snippet, page, read)) ?? [missing(snippet)];
  });

/** A snippet on a line of its own may hold several blocks. */
function soleSnippet(node: Node): DialectSnippet | null {
  return node.type === 'paragraph' && isBranch(node) && isSoleIn(node)
    ? (node.children[0] as DialectSnippet)
    : null;
}

const isSoleIn = (parent: Branch): boolean =>
  parent.type === 'paragraph' &&
  parent.children.length === 1 &&
  parent.children[0]?.type === 'dialectSnippet';

function contentOf(node: DialectSnippet, page: DialectPage, read: ReadFile): Node[] | null {
  const included = /^\$include\s+(\S+)$/
    .exec(node.value)?.[1]
    ?.replace(/^\/?help\//, '')
    .replace(/^\//, '');
  const filePath = findContent(page.site, included ?? snippetsFile);
  const name = included ?? node.value;
  if (page.including.includes(name)) {
    warn(page, node, { code: 'snippet/circular', name });
    return null;
  }
  const from = filePath === null ? null : { ...page, filePath, including: [...page.including, name] };
  const section = included === undefined ? node.value : undefined;
  const content = from && (read(readFileSync(from.filePath, 'utf8'), from, section)?.children ?? null);
  if (content === null) {
    const expected =
      included === undefined ? `“## Title {#${name}}” in docs/${snippetsFile}` : `docs/${included}`;
    warn(page, node, { code: 'snippet/missing', name: node.value, expected });
  }
  return content;
}

/** In running text only words can stand: those of the first paragraph, or of whatever else is there. */
function inlined(content: readonly Node[] | null): Node[] | null {
  const [first] = content ?? [];
  if (first === undefined) return content === null ? null : [];
  if (first.type === 'paragraph' && isBranch(first)) return first.children;
  return [{ type: 'text', value: plainText(first) } as Node];
}

const missing = (node: DialectSnippet): Node =>
  textComponent('ExperienceLeagueMissingSnippet', { name: node.value }, [], node);

const paragraphOf = (child: Node): Node => ({ type: 'paragraph', children: [child] }) as Node;
