import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { test } from './site';

export const productionFolder = path.join(__dirname, '..', '..', 'build');

interface Hosts {
  /** Addresses of the build for production, each with a slash at its end. */
  readonly nginx: string;
  readonly staticServer: string;
  /** A host on which nobody can set a header. */
  readonly withoutHeaders: string;
}

/** The site as an operator puts it on a host: served by nginx, and by the server of `npm start`. */
export const hostsTest = test.extend<object, { hosts: Hosts }>({
  hosts: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const servers = ['serveNginx.mjs', 'serveBuild.mjs'].map((script) =>
        spawn(process.execPath, [path.join(__dirname, script)], { stdio: ['ignore', 'pipe', 'inherit'] }),
      );
      const [nginx, staticServer] = await Promise.all(servers.map(addressOf));
      const plain = createServer(sirv(productionFolder)).listen(0, '127.0.0.1');
      await once(plain, 'listening');
      const withoutHeaders = `http://localhost:${(plain.address() as AddressInfo).port}/`;
      await use({ nginx: nginx ?? '', staticServer: staticServer ?? '', withoutHeaders });
      plain.close();
      for (const server of servers) server.kill();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // The page may ask nothing but the host under test.
  baseURL: async ({ hosts }, use) => use(hosts.nginx),
});

async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('Expected a server that prints its address.');
  const address = once(server.stdout, 'data').then(([line]) => (line as Buffer).toString().trim());
  const end = once(server, 'exit').then(([code]) => {
    throw new Error(`A server ended with ${String(code)} before it printed its address.`);
  });
  return Promise.race([address, end]);
}
