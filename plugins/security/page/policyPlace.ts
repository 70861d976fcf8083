import type { Element, Nodes, Root } from 'hast';

type Place = { readonly start: number; readonly end: number };

/**
 * Behind the charset, before everything that the policy is for: it does not govern what stands before it.
 * @returns where a policy stands already, so that it is replaced; null where the page has no charset in its head
 */
export function policyPlace(root: Root): Place | null {
  const head = child(child(root, 'html'), 'head');
  const metas = head?.children.filter((node) => node.type === 'element' && node.tagName === 'meta') ?? [];
  const earlier = metas.find(isPolicy);
  if (earlier !== undefined) return rangeOf(earlier);
  const charset = metas.find((meta) => isElement(meta) && meta.properties.charSet !== undefined);
  const range = charset === undefined ? null : rangeOf(charset);
  return range === null ? null : { start: range.end, end: range.end };
}

const isElement = (node: Nodes): node is Element => node.type === 'element';

function child(parent: Root | Element | undefined, tagName: string): Element | undefined {
  const children: readonly Nodes[] = parent?.children ?? [];
  return children.filter(isElement).find((element) => element.tagName === tagName);
}

const isPolicy = (node: Nodes): boolean =>
  isElement(node) && String(node.properties.httpEquiv).toLowerCase() === 'content-security-policy';

function rangeOf({ position }: Nodes): Place | null {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}
