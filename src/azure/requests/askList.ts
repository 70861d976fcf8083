import { type Answer, pageLimit, printFault, readAzureError, saysMissing } from '../../evidence';
import type { AzureClient, AzureRequest } from '../http';
import { nextPath } from './nextPath';
import { type Read, readReply } from './readReply';

export type ListRequest = Extract<AzureRequest, { method: 'GET' }>;
type ListBody = Extract<Read<'list'>, { ok: true }>['body'];

/**
 * All pages as one. Where the next one cannot be read the link to it stays, by which readers see that the list goes on.
 *
 * @param onPage is told how many rows there are so far
 */
export async function askList(
  client: AzureClient,
  first: ListRequest,
  onPage?: (rows: number) => void,
): Promise<Answer> {
  const start = readReply(await client.send(first), 'list');
  if (!start.ok) return { ok: false, error: start.error };
  const rows = [...start.body.value];
  let last: ListBody = start.body;
  onPage?.(rows.length);
  const asked = new Set<string>([first.path]);
  for (let pages = 1; pages < pageLimit; pages += 1) {
    const path = nextPath(client.hosts[first.resource], linkIn(last));
    if (path === null || asked.has(path)) break;
    asked.add(path);
    const page = readReply(await client.send({ ...first, path }), 'list');
    if (!page.ok) break;
    for (const row of page.body.value) rows.push(row);
    last = page.body;
    onPage?.(rows.length);
  }
  return { ok: true, body: whole(last, rows) };
}

const linkIn = (page: ListBody): string => page['@odata.nextLink'] ?? page.nextLink ?? '';

function whole(last: ListBody, value: readonly unknown[]): object {
  const { nextLink, '@odata.nextLink': odataLink, ...rest } = last;
  return {
    ...rest,
    value,
    ...(nextLink ? { nextLink } : {}),
    ...(odataLink ? { '@odata.nextLink': odataLink } : {}),
  };
}

/** For a list that Azure answers with no rows where there are none: "not found" is then no answer to it. */
export function neverMissing(answer: Answer): Answer {
  if (answer.ok) return answer;
  const error = readAzureError(answer.error);
  if (!saysMissing(error)) return answer;
  const found = [error.status, error.code].filter(Boolean).join(' ');
  const { requestId } = error;
  return {
    ok: false,
    error: printFault({ code: 'unexpected-answer', expected: 'list', found, requestId }),
  };
}
