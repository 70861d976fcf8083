import { createServer, get, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

const isText = (headers: IncomingHttpHeaders): boolean =>
  /^(?:text\/|image\/svg|application\/(?:javascript|json|xml|manifest))/.test(headers['content-type'] ?? '');

const fetchPlain = (url: string): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'identity' }, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });

function compressed(encoding: 'br' | 'gzip' | null, plain: Awaited<ReturnType<typeof fetchPlain>>): Answer {
  const { 'content-length': _length, connection: _connection, ...headers } = plain.headers;
  if (encoding === null || !isText(plain.headers)) return { ...plain, headers };
  const body = encoding === 'br' ? brotliCompressSync(plain.body) : gzipSync(plain.body, { level: 9 });
  return {
    status: plain.status,
    headers: { ...headers, 'content-encoding': encoding, vary: 'accept-encoding' },
    body,
  };
}

/**
 * Stands before a server of ours and compresses what it answers, as hosts of static files do. Each answer is compressed
 * once: a host has done it before it is asked.
 */
export async function serveCompressed(origin: string): Promise<{ url: string; close: () => void }> {
  const answers = new Map<string, Promise<Answer>>();
  const server = createServer((request, response) => {
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
    const key = `${encoding ?? ''} ${request.url ?? '/'}`;
    const answer =
      answers.get(key) ??
      fetchPlain(new URL(request.url ?? '/', origin).href).then((plain) => compressed(encoding, plain));
    answers.set(key, answer);
    answer.then(
      ({ status, headers, body }) =>
        response.writeHead(status, { ...headers, 'content-length': body.length }).end(body),
      (error: Error) => response.writeHead(502).end(error.message),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
