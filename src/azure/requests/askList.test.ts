import { describe, expect, it } from 'vitest';
import { quickClock } from '../../../tests/support/quickClock';
import { type Answering, hosts, refusal, stubAzure, tokens } from '../../../tests/support/stubAzure';
import { pageLimit, printFault, readFault } from '../../evidence';
import { createAzureClient } from '../http';
import { askList, type ListRequest, neverMissing } from './askList';

const first: ListRequest = { method: 'GET', resource: 'resource-manager', path: '/list?api-version=1' };
const start = 'https://management.azure.com/list?api-version=1';
const next = (page: number): string => `${start}&$skipToken=${page}`;

async function list(answering: Answering, request = first) {
  const { asked, httpClient } = stubAzure(answering);
  const client = createAzureClient({ hosts, tokens }, { clock: quickClock(), httpClient });
  const rows: number[] = [];
  const answer = await askList(client, request, (count) => rows.push(count));
  client.close();
  return { answer, asked, rows };
}

/** Pages by address; anything else is not found. */
const pages =
  (bodies: Readonly<Record<string, object>>): Answering =>
  ({ url }) =>
    bodies[url] === undefined ? refusal(404, 'ResourceNotFound') : { json: bodies[url] };

describe('a list', () => {
  it('of one page is that page', async () => {
    const { answer, rows } = await list(pages({ [start]: { value: [1, 2], nextLink: null, count: 2 } }));
    expect(answer).toEqual({ ok: true, body: { value: [1, 2], count: 2 } });
    expect(rows).toEqual([2]);
  });

  it('of several pages is one list, and says how far it is', async () => {
    const { answer, asked, rows } = await list(
      pages({
        [start]: { value: [1, 2], nextLink: next(1) },
        [next(1)]: { value: [3], nextLink: next(2) },
        [next(2)]: { value: [4, 5] },
      }),
    );
    expect(answer).toEqual({ ok: true, body: { value: [1, 2, 3, 4, 5] } });
    expect(asked).toEqual([start, next(1), next(2)].map((url) => `GET ${url}`));
    expect(rows).toEqual([2, 3, 5]);
  });

  it('of Graph goes on where Graph says', async () => {
    const graph = 'https://graph.microsoft.com';
    const { answer } = await list(
      pages({
        [`${graph}/v1.0/me`]: { value: [1], '@odata.nextLink': `${graph}/v1.0/me?$skiptoken=x` },
        [`${graph}/v1.0/me?$skiptoken=x`]: { value: [2] },
      }),
      { method: 'GET', resource: 'graph', path: '/v1.0/me' },
    );
    expect(answer).toEqual({ ok: true, body: { value: [1, 2] } });
  });

  it.each([
    'https://contoso.example/list',
    'https://management.azure.com.contoso.example/list',
    'https://contoso@management.azure.com/list',
    'https://contoso:x@management.azure.com/list',
    'https://management.azure.com:8443/list',
    'http://management.azure.com/list',
    'https://graph.microsoft.com/list',
    'javascript:alert(1)',
    '//contoso.example/list',
    '/list?$skipToken=1',
    'https://',
    start,
  ])('that goes on at %s is left incomplete, and nothing is sent there', async (nextLink) => {
    const { answer, asked } = await list(pages({ [start]: { value: [1], nextLink } }));
    expect(answer).toEqual({ ok: true, body: { value: [1], nextLink } });
    expect(asked).toEqual([`GET ${start}`]);
  });

  it.each(['https://MANAGEMENT.azure.com:443/list?page=2', 'https://management.azure.com//list?page=2'])(
    'goes on at %s, which is the same host',
    async (nextLink) => {
      const { answer } = await list(({ url }) =>
        url === start ? { json: { value: [1], nextLink } } : { json: { value: [2] } },
      );
      expect(answer).toEqual({ ok: true, body: { value: [1, 2] } });
    },
  );

  it.each([
    ['a fault', refusal(403, 'AuthorizationFailed')],
    ['a page of HTML', { text: '<html></html>' }],
    ['another form', { json: { value: {} } }],
  ] as const)('whose second page is %s keeps the link to it', async (_, second) => {
    const { answer } = await list(({ url }) =>
      url === start ? { json: { value: [1], nextLink: next(1) } } : second,
    );
    expect(answer).toEqual({ ok: true, body: { value: [1], nextLink: next(1) } });
  });

  it('that turns in a circle ends, and is incomplete', async () => {
    const { answer, asked } = await list(
      pages({
        [start]: { value: [1], nextLink: next(1) },
        [next(1)]: { value: [2], nextLink: next(2) },
        [next(2)]: { value: [3], nextLink: next(1) },
      }),
    );
    expect(asked).toHaveLength(3);
    expect(answer).toEqual({ ok: true, body: { value: [1, 2, 3], nextLink: next(1) } });
  });

  it('without an end stops at the limit, and is incomplete', async () => {
    let page = 0;
    const { answer, asked } = await list(() => ({ json: { value: [page], nextLink: next((page += 1)) } }));
    expect(asked).toHaveLength(pageLimit);
    expect(answer).toMatchObject({ ok: true, body: { nextLink: next(pageLimit) } });
  });

  it('whose first page is an error is that error', async () => {
    const { answer } = await list(() => refusal(403, 'AuthorizationFailed'));
    expect(answer).toMatchObject({ ok: false, error: expect.stringMatching(/^Forbidden\(/) });
  });
});

describe('a list that is there for everybody', () => {
  it('makes an answer that nobody expected of "not found"', () => {
    const error = 'Not Found({"error":{"code":"Request_ResourceNotFound","message":"x"}})';
    const answer = neverMissing({ ok: false, error });
    expect(answer.ok ? null : readFault(answer.error)).toEqual({
      code: 'unexpected-answer',
      expected: 'list',
      found: '404 Request_ResourceNotFound',
      requestId: null,
    });
  });

  it.each([
    { ok: true, body: { value: [] } } as const,
    {
      ok: false,
      error: 'Forbidden({"error":{"code":"Authorization_RequestDenied","message":"x"}})',
    } as const,
    { ok: false, error: printFault({ code: 'cancelled' }) } as const,
  ])('leaves %o as it is', (answer) => {
    expect(neverMissing(answer)).toBe(answer);
  });
});
