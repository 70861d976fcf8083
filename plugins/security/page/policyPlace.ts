import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';

type Place = { readonly start: number; readonly end: number };

const isPolicy = (element: Element): boolean => {
  const { httpEquiv } = element.properties;
  const names = Array.isArray(httpEquiv) ? httpEquiv.join(' ') : httpEquiv;
  return typeof names === 'string' && names.toLowerCase() === 'content-security-policy';
};

/**
 * Behind the charset, before everything that the policy is for: it does not govern what stands before it.
 * @returns where a policy stands already, so that it is replaced; null where the page has no charset in its head
 */
export function policyPlace(root: Root): Place | null {
  const earlier = selectAll('head > meta', root).find(isPolicy);
  if (earlier !== undefined) return rangeOf(earlier);
  const charset = select('head > meta[charset]', root);
  const range = charset === undefined ? null : rangeOf(charset);
  return range === null ? null : { start: range.end, end: range.end };
}

function rangeOf({ position }: Element): Place | null {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}
