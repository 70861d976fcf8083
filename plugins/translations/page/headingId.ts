import type { Heading, PhrasingContent } from 'mdast';

// The id stands in a comment at the end of the heading in MDX, and as {#id} in Markdown.
const inComment = /^\/\*\s*#([\w-]+)\s*\*\/$/;
const inBraces = /\s*\{#([\w-]+)\}\s*$/;

const idInComment = (node: PhrasingContent | undefined): string | null =>
  node?.type === 'mdxTextExpression' ? (inComment.exec(node.value.trim())?.[1] ?? null) : null;

/** The id that the writer gave to a heading, which is the same in all languages; null without one. */
export function headingId(heading: Heading): string | null {
  const last = heading.children.at(-1);
  if (last?.type === 'text') return inBraces.exec(last.value)?.[1] ?? null;
  return idInComment(last);
}

/** The heading as it is shown. */
export function withoutId(heading: Heading): Heading {
  const last = heading.children.at(-1);
  const before = heading.children.slice(0, -1);
  if (last?.type === 'text') return endingIn(heading, before, last.value.replace(inBraces, ''));
  if (idInComment(last) === null) return heading;
  const words = before.at(-1);
  return words?.type === 'text'
    ? endingIn(heading, before.slice(0, -1), words.value.trimEnd())
    : { ...heading, children: before };
}

const endingIn = (heading: Heading, before: readonly PhrasingContent[], value: string): Heading => ({
  ...heading,
  children: [...before, { type: 'text', value }],
});
