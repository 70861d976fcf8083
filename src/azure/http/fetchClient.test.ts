import { createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchClient, timedOutCode } from './fetchClient';
import { readText, TooLarge } from './readText';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const ask = (url: string, timeout = 5000, abortSignal?: AbortSignal) =>
  fetchClient.sendRequest(
    createPipelineRequest({
      url,
      timeout,
      headers: createHttpHeaders({ Authorization: 'Bearer token' }),
      ...(abortSignal === undefined ? {} : { abortSignal }),
    }),
  );

describe('fetchClient', () => {
  it('gives status, headers and text of the answer', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(404, { 'Retry-After': '5' }).end('{"é":1}');
    });
    const { bodyAsText, headers, status } = await ask(origin);
    expect([status, headers.get('retry-after'), bodyAsText]).toEqual([404, '5', '{"é":1}']);
  });

  it.each([301, 302, 307, 308])('does not follow a redirect with status %i', async (status) => {
    const elsewhere: string[] = [];
    const other = await serve((request, response) => {
      elsewhere.push(request.headers.authorization ?? '');
      response.end('{}');
    });
    const origin = await serve((_, response) => {
      response.writeHead(status, { Location: other }).end();
    });
    await expect(ask(origin)).rejects.toMatchObject({ name: 'RestError', code: 'REQUEST_SEND_ERROR' });
    expect(elsewhere).toEqual([]);
  });

  it('fails when the connection is cut, before the answer or inside it', async () => {
    const before = await serve(({ socket }) => socket.destroy());
    const inside = await serve((_, response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('{"value":');
      setTimeout(() => response.destroy(), 20);
    });
    for (const origin of [before, inside]) {
      await expect(ask(origin)).rejects.toMatchObject({ code: 'REQUEST_SEND_ERROR' });
    }
  });

  it('gives up a host that stays silent, also in the middle of the answer', async () => {
    const silent = await serve(() => {});
    const halfway = await serve((_, response) => {
      response.writeHead(200).write('{');
    });
    for (const origin of [silent, halfway]) {
      await expect(ask(origin, 50)).rejects.toMatchObject({ code: timedOutCode });
    }
  });

  it('stops when it is told to', async () => {
    const origin = await serve(() => {});
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    await expect(ask(origin, 5000, controller.signal)).rejects.toMatchObject({ name: 'RestError' });
    await expect(ask(origin, 5000, AbortSignal.abort())).rejects.toMatchObject({ name: 'RestError' });
  });
});

describe('readText', () => {
  it('reads as much as the limit allows', async () => {
    expect(await readText(new Response('ééé'), 6)).toBe('ééé');
    expect(await readText(new Response(null))).toBe('');
  });

  it('stops reading a body that is larger', async () => {
    let pieces = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pieces += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    await expect(readText(new Response(endless), 5500)).rejects.toBeInstanceOf(TooLarge);
    expect(pieces).toBeLessThan(10);
  });
});
