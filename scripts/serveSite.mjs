// Serves the built site on loopback, the way a static host would: a missing page gets the 404 page of its language.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { tsImport } from 'tsx/esm/api';

const loopback = '127.0.0.1';
const portsToTry = 20;

/**
 * @param {{
 *   folder: string,
 *   port?: number,
 *   answers?: Readonly<Record<string, unknown>>,
 *   connect?: readonly string[],
 * }} site `answers` are JSON that is in no file, by path within the site; `connect` are the origins that its pages may
 *   ask, where they are known better than when the site was built
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveSite({ folder, port: firstPort = 3000, answers = {}, connect }) {
  const { baseUrl } = await tsImport('../plugins/baseUrl.ts', import.meta.url);
  const base = baseUrl(process.env);
  const { areaOf, contentTypes, headersOf, hostFileNames, sealedSiteFile } = await tsImport(
    '../plugins/security/index.ts',
    import.meta.url,
  );
  const { allowed: built, languages } = readSealed(path.join(folder, sealedSiteFile));
  const allowed = { ...built, connect: connect ?? built.connect };
  const setHeaders = (response, file) => {
    for (const [name, value] of Object.entries(headersOf(areaOf(file), allowed))) {
      response.setHeader(name, value);
    }
    const type = contentTypes[path.extname(file)];
    if (type !== undefined) response.setHeader('Content-Type', type);
  };
  const files = sirv(folder, {
    etag: true,
    dotfiles: false,
    setHeaders: (response, file) => setHeaders(response, file.slice(1)),
  });
  const sendNotFound = (request, response) => {
    const [, first = ''] = request.url.split('/');
    const page = path.join(folder, languages.includes(first) ? first : '', '404.html');
    setHeaders(response, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(page));
  };
  const server = createServer((request, response) => {
    // A site built for a folder is served in that folder, as its host will do it.
    const inSite = request.url?.startsWith(base) ?? false;
    request.url = inSite ? `/${request.url.slice(base.length)}` : '/not-in-this-site';
    const file = request.url.slice(1);
    if (Object.hasOwn(answers, file)) {
      setHeaders(response, file);
      const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
      return response.writeHead(200, headers).end(JSON.stringify(answers[file]));
    }
    if (hostFileNames.includes(file)) return sendNotFound(request, response);
    files(request, response, () => sendNotFound(request, response));
  });
  const port = await listen(server, firstPort);
  return {
    url: `http://localhost:${port}${base}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** What the build wrote about itself, of which all headers are made. */
function readSealed(file) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new Error(
    `Expected ${file}, which the build writes at its end, and found no such file. Run npm run build.`,
  );
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
