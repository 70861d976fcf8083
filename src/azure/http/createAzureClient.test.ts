import { type HttpClient, RestError } from '@azure/core-rest-pipeline';
import { describe, expect, it } from 'vitest';
import { quickClock } from '../../../tests/support/quickClock';
import { type Answering, hosts, refusal, stubAzure, tokens } from '../../../tests/support/stubAzure';
import { printFault } from '../../evidence';
import type { AccessTokens, Challenge } from '../AccessTokens';
import type { AzureRequest } from './AzureRequest';
import { type ClientOptions, createAzureClient } from './createAzureClient';
import { timedOutCode } from './fetchClient';
import type { Reply } from './Reply';
import type { Wait } from './Wait';

const vault: AzureRequest = { method: 'GET', resource: 'resource-manager', path: '/vault?api-version=1' };
const ready = { json: { id: 'x' } };
const host = 'management.azure.com';

async function ask(
  answering: Answering,
  options: ClientOptions = {},
  accessTokens = tokens,
  request = vault,
) {
  const azure = stubAzure(answering);
  const waits: Wait[] = [];
  const client = createAzureClient(
    { hosts, tokens: accessTokens },
    {
      clock: quickClock(),
      httpClient: azure.httpClient,
      onWait: (wait) => waits.push(wait),
      ...options,
    },
  );
  try {
    const reply: Reply = await client.send(request);
    return { ...azure, reply, waits };
  } finally {
    client.close();
  }
}

/** Each answer once, and then the last one again and again. */
const inTurn = (...answers: ReturnType<Answering>[]): Answering => {
  let turn = 0;
  return () => answers[Math.min(turn++, answers.length - 1)]!;
};

describe('a request', () => {
  it('goes to the configured host with the token of its resource, and asks for JSON', async () => {
    const { asked, reply, requests } = await ask(() => ready);
    expect(asked).toEqual([`GET https://${host}/vault?api-version=1`]);
    expect(requests[0]?.headers.toJSON()).toEqual({
      accept: 'application/json',
      authorization: 'Bearer resource-manager token',
    });
    expect(reply).toEqual({ kind: 'answered', status: 200, text: '{"id":"x"}', requestId: null });
  });

  it('with a body says that it is JSON', async () => {
    const { requests } = await ask(() => ready, {}, tokens, {
      method: 'POST',
      resource: 'resource-manager',
      path: '/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01',
      body: { query: 'resources' },
    });
    expect(requests[0]?.headers.get('Content-Type')).toBe('application/json');
    expect(requests[0]?.body).toBe('{"query":"resources"}');
  });

  it('takes no token along to another host, whatever its path', async () => {
    const stray = { ...vault, path: '.contoso.example/vault' as '/' };
    const { asked, reply } = await ask(() => ready, {}, tokens, stray);
    expect(asked).toEqual([]);
    expect(reply).toMatchObject({ kind: 'failed' });
  });

  it.each(['x-ms-request-id', 'request-id'])(
    'keeps the id of %s for the support of Microsoft',
    async (name) => {
      const id = '12345678-1234-4234-8234-123456789abc';
      const { reply } = await ask(() => ({ ...ready, headers: { [name]: `westeurope:${id}` } }));
      expect(reply).toMatchObject({ requestId: id });
    },
  );
});

describe('an answer that may change', () => {
  it.each([
    [429, 'busy'],
    [503, 'busy'],
    [408, 'busy'],
    [500, 'fault'],
    [502, 'fault'],
    [504, 'fault'],
  ] as const)('is asked for again after %i, and the wait is told', async (status, because) => {
    const { asked, reply, waits } = await ask(inTurn(refusal(status, 'Busy'), ready));
    expect(reply).toMatchObject({ status: 200 });
    expect(asked).toHaveLength(2);
    expect(waits).toEqual([{ host, seconds: 1, because, attempt: 2 }]);
  });

  it('is asked for again when nothing came back', async () => {
    const { reply, waits } = await ask(inTurn('cut', ready));
    expect(reply).toMatchObject({ status: 200 });
    expect(waits).toMatchObject([{ because: 'no-connection' }]);
  });

  it.each([400, 403, 404, 409])('is not expected after %i', async (status) => {
    const { asked, reply } = await ask(() => refusal(status, 'No'));
    expect(asked).toHaveLength(1);
    expect(reply).toMatchObject({ status });
  });

  it('is waited for longer each time, by chance, and given up after four more attempts', async () => {
    const { asked, reply, waits } = await ask(() => refusal(500, 'InternalServerError'));
    expect(waits.map(({ seconds }) => seconds)).toEqual([1, 2, 4, 4]);
    expect(asked).toHaveLength(5);
    expect(reply).toMatchObject({ kind: 'answered', status: 500 });
  });

  it('is given up as unreachable when nothing ever comes back', async () => {
    const { asked, reply } = await ask(() => 'cut');
    expect(asked).toHaveLength(5);
    expect(reply).toEqual({ kind: 'failed', error: printFault({ code: 'unreachable', host }) });
  });

  it('is waited for as long as the host asks', async () => {
    const busy = { status: 429, headers: { 'Retry-After': '17' } };
    const { waits } = await ask(inTurn(busy, ready));
    expect(waits).toMatchObject([{ seconds: 17 }]);
  });

  it('is given up at once when the host asks to wait beyond the time there is', async () => {
    const { asked, reply, waits } = await ask(() => ({ status: 429, headers: { 'Retry-After': '3600' } }));
    expect(asked).toHaveLength(1);
    expect(waits).toEqual([]);
    expect(reply).toMatchObject({ kind: 'answered', status: 429 });
  });
});

describe('a host that stays silent', () => {
  it('is asked a second time, and not a third', async () => {
    let attempts = 0;
    const sendRequest: HttpClient['sendRequest'] = (request) => {
      attempts += 1;
      return Promise.reject(new RestError('No answer', { code: timedOutCode, request }));
    };
    const { reply } = await ask(() => ready, { httpClient: { sendRequest } });
    expect(attempts).toBe(2);
    expect(reply).toEqual({ kind: 'failed', error: printFault({ code: 'timed-out', host }) });
  });
});

/** A token for each challenge. */
function challenged(): AccessTokens & { readonly challenges: (Challenge | undefined)[] } {
  const challenges: (Challenge | undefined)[] = [];
  return {
    challenges,
    get: async (_, challenge) => {
      challenges.push(challenge);
      return { ok: true, token: challenge === undefined ? 'old' : 'new' };
    },
  };
}

const refused = (headers: Readonly<Record<string, string>>) => ({ status: 401, headers });

describe('a refused token', () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  const header = `Bearer authorization_uri="x", error="insufficient_claims", claims="${btoa(claims)}"`;

  it.each([
    ['claims that it names', { 'WWW-Authenticate': header }, { claims }],
    ['a newer one where the browser shows no header', {}, 'refresh'],
    [
      'a newer one where the claims are none',
      { 'WWW-Authenticate': 'Bearer claims="e30"x"' },
      { claims: '{}' },
    ],
    ['a newer one where the claims are no JSON', { 'WWW-Authenticate': 'Bearer claims="AAAA"' }, 'refresh'],
  ])('is answered with %s', async (_, headers, challenge) => {
    const accessTokens = challenged();
    const { reply, requests } = await ask(inTurn(refused(headers), ready), {}, accessTokens);
    expect(accessTokens.challenges).toEqual([undefined, challenge]);
    expect(requests.map((request) => request.headers.get('Authorization'))).toEqual([
      'Bearer old',
      'Bearer new',
    ]);
    expect(reply).toMatchObject({ status: 200 });
  });

  it('is asked for again once only', async () => {
    const accessTokens = challenged();
    const { asked, reply } = await ask(() => refused({}), {}, accessTokens);
    expect(asked).toHaveLength(2);
    expect(reply).toMatchObject({ kind: 'answered', status: 401 });
  });

  it('is replaced once for all requests that were refused with it', async () => {
    const accessTokens = challenged();
    const azure = stubAzure(({ headers }) =>
      headers.get('Authorization') === 'Bearer new' ? ready : refused({ 'WWW-Authenticate': header }),
    );
    const client = createAzureClient(
      { hosts, tokens: accessTokens },
      { clock: quickClock(), httpClient: azure.httpClient },
    );
    const replies = await Promise.all(Array.from({ length: 8 }, () => client.send(vault)));
    client.close();
    expect(replies.every((reply) => reply.kind === 'answered' && reply.status === 200)).toBe(true);
    expect(accessTokens.challenges.filter((challenge) => challenge !== undefined)).toEqual([{ claims }]);
  });
});

describe('without a token', () => {
  it('nothing is sent, and the reason is kept as it is', async () => {
    const error = 'AADSTS53003: Access has been blocked by Conditional Access policies.';
    const { asked, reply } = await ask(() => ready, {}, { get: async () => ({ ok: false, error }) });
    expect(asked).toEqual([]);
    expect(reply).toEqual({ kind: 'failed', error });
  });

  it('because the code that gets it breaks, the request is an answer that nobody expected', async () => {
    const broken: AccessTokens = { get: () => Promise.reject(new TypeError('x')) };
    const { reply } = await ask(() => ready, {}, broken);
    expect(reply).toMatchObject({ kind: 'failed', error: expect.stringContaining('TypeError') });
  });
});

describe('the end', () => {
  const cancelled = { kind: 'failed', error: printFault({ code: 'cancelled' }) };
  const timedOut = { kind: 'failed', error: printFault({ code: 'timed-out', host }) };
  const never = new Promise<never>(() => {});

  it('comes at once when the reader cancels during a wait', async () => {
    const controller = new AbortController();
    const clock = quickClock(1);
    const { asked, reply } = await ask(() => ({ status: 429, headers: { 'Retry-After': '60' } }), {
      clock,
      signal: controller.signal,
      onWait: () => setTimeout(() => controller.abort(), 5),
    });
    expect(asked).toHaveLength(1);
    expect(reply).toEqual(cancelled);
  });

  it('comes before the first request when the reader has cancelled already', async () => {
    const { asked, reply } = await ask(() => ready, { signal: AbortSignal.abort() });
    expect(asked).toEqual([]);
    expect(reply).toEqual(cancelled);
  });

  it('comes when the reader cancels while a token is got', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    const { reply } = await ask(() => ready, { signal: controller.signal }, { get: () => never });
    expect(reply).toEqual(cancelled);
  });

  it('comes when the time for the whole check is over', async () => {
    const limits = { attempt: 1000, total: 5000 };
    const { reply } = await ask(() => ready, { limits }, { get: () => never });
    expect(reply).toEqual(timedOut);
  });
});
