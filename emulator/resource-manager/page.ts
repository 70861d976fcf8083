import type { ArmRequest } from './ArmRequest';
import { invalidRequest } from './errors';

/** One page of a list, with an absolute link to the next where there is one. */
export function page(
  { path, query, origin, pageSize }: ArmRequest,
  items: readonly unknown[],
): { readonly value: readonly unknown[]; readonly nextLink?: string } {
  const start = startOf(query.get('$skipToken') ?? query.get('$skiptoken'));
  const end = start + Math.min(pageSize, Number(query.get('$top')) || pageSize);
  const value = items.slice(start, end);
  if (end >= items.length) return { value };
  const kept = [...query].filter(([name]) => name.toLowerCase() !== '$skiptoken');
  const parameters = [...kept, ['$skipToken', tokenOf(end)] as const]
    .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
    .join('&');
  return { value, nextLink: `${origin}${encodeURI(path.id)}?${parameters}` };
}

/** Opaque to whoever follows it, as Azure's is. */
export const tokenOf = (start: number): string => Buffer.from(`start:${start}`).toString('base64url');

export function startOf(token: string | null): number {
  if (token === null) return 0;
  const start = /^start:(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (start === undefined) throw invalidRequest('InvalidSkipToken', 'The provided skip token is invalid.');
  return Number(start);
}
