import { createHash } from 'node:crypto';
import type { Node } from 'unist';
import type { Section } from './Page';

/** Fields that say where or how a thing is written, not what it says. */
const writing = new Set(['position', 'data', 'spread']);

/**
 * Tells whether two sections say the same: white space between words, line ends, comments and the signs used for
 * emphasis, lists and tables do not count; words, links, code and widgets do.
 */
export const fingerprint = (section: Pick<Section, 'content'>): string => hash(meanings(section.content));

/** The same for a value of front matter or a string. */
export const fingerprintOf = (value: unknown): string => hash(value);

const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

const meanings = (nodes: readonly Node[]): readonly unknown[] =>
  joinTexts(nodes.map(meaning).filter((child) => child !== null));

function meaning(node: Node): unknown {
  if (isComment(node)) return null;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([field]) => !writing.has(field))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([field, value]) => [field, fieldMeaning(node.type, field, value)]),
  );
}

function fieldMeaning(type: string, field: string, value: unknown): unknown {
  if (field === 'children' || field === 'attributes') {
    return Array.isArray(value) ? meanings(value) : value;
  }
  // In code white space is part of what is said.
  return type === 'text' && field === 'value' ? String(value).replace(/\s+/g, ' ') : value;
}

/** What a comment stood between is one text again without it. */
function joinTexts(children: readonly unknown[]): readonly unknown[] {
  const joined: unknown[] = [];
  for (const child of children) {
    const before = joined.at(-1);
    if (isText(before) && isText(child)) {
      joined[joined.length - 1] = { ...child, value: `${before.value}${child.value}`.replace(/\s+/g, ' ') };
    } else {
      joined.push(child);
    }
  }
  return joined;
}

const isText = (value: unknown): value is { type: 'text'; value: string } =>
  (value as { type?: unknown } | undefined)?.type === 'text';

function isComment(node: Node): boolean {
  const { value } = node as { value?: unknown };
  if (typeof value !== 'string') return false;
  if (node.type === 'html') return /^<!--[\s\S]*-->$/.test(value.trim());
  return /^mdx(?:Text|Flow)Expression$/.test(node.type) && /^\/\*[\s\S]*\*\/$/.test(value.trim());
}
