// Serves the built site on loopback, the way a static host would: a missing page gets the 404 page of its language.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

const loopback = '127.0.0.1';
const portsToTry = 20;
/** Without it, browsers take the accents of another alphabet for the words of four languages. */
const textTypes = { '.md': 'text/markdown; charset=utf-8', '.txt': 'text/plain; charset=utf-8' };

/**
 * @param {{ folder: string, port?: number, answers?: Readonly<Record<string, unknown>> }} site `answers` are JSON that is
 *   in no file, by path within the site
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveSite({ folder, port: firstPort = 3000, answers = {} }) {
  const base = process.env.CMK_BASE_URL ?? '/';
  const files = sirv(folder, {
    etag: true,
    dotfiles: false,
    setHeaders: (response, file) => {
      // The page that Microsoft returns to must not come from a cache.
      if (file.startsWith('/auth/')) response.setHeader('cache-control', 'no-store');
      const textType = textTypes[path.extname(file)];
      if (textType !== undefined) response.setHeader('content-type', textType);
    },
  });
  const server = createServer((request, response) => {
    // A site built for a folder is served in that folder, as its host will do it.
    const inSite = request.url?.startsWith(base) ?? false;
    request.url = inSite ? `/${request.url.slice(base.length)}` : '/not-in-this-site';
    const answer = answers[request.url.slice(1)];
    if (answer !== undefined) {
      const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
      return response.writeHead(200, headers).end(JSON.stringify(answer));
    }
    files(request, response, () => sendNotFound(folder, request, response));
  });
  const port = await listen(server, firstPort);
  return {
    url: `http://localhost:${port}${base}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

function sendNotFound(folder, request, response) {
  const [, first = ''] = (request.url ?? '/').split('/');
  const ofLanguage = path.join(folder, /^[a-z]{2}$/.test(first) ? first : '', '404.html');
  const page = existsSync(ofLanguage) ? ofLanguage : path.join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(page));
}

/** Takes the next port when one is in use; port 0 is any free one. */
async function listen(server, firstPort) {
  for (let port = firstPort; ; port++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, loopback, () => resolve(server.off('error', reject)));
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= firstPort + portsToTry) throw error;
    }
  }
}
