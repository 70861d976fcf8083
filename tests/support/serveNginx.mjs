// Serves the build for production with nginx, in a server block like the one of docs/host-the-guide.mdx, and prints its
// address; a process of its own, because tests are CommonJS.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildFolderOf } from '../../scripts/buildSite.mjs';
import { ensureNginx } from '../../scripts/nginx.mjs';

const nginx = ensureNginx();
const folder = buildFolderOf('production');
const work = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-nginx-'));
const port = await freePort();
const file = path.join(work, 'nginx.conf');
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
writeFileSync(
  file,
  `daemon off;
master_process off;
pid ${work}/pid;
events {}
http {
  include ${path.join(path.dirname(ownConfiguration()), 'mime.types')};
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${work}/${name};\n`).join('')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    include ${folder}/nginx.conf;
  }
}
`,
);
const options = ['-c', file, '-p', work, '-e', 'stderr'];
const checked = spawnSync(nginx, [...options, '-t'], { encoding: 'utf8' });
if (checked.status !== 0)
  throw new Error(`nginx does not take what the build wrote for it:\n${checked.stderr}`);

const server = spawn(nginx, options, { stdio: ['ignore', 'ignore', 'inherit'] });
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.kill());
server.once('exit', () => rmSync(work, { recursive: true, force: true }));
const url = `http://localhost:${port}/`;
await untilAnswering();
process.stdout.write(`${url}\n`);

/** Beside it, packages of nginx put the list of types. */
function ownConfiguration() {
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' });
  return /--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf';
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address();
  probe.close();
  await once(probe, 'close');
  return free;
}

async function untilAnswering() {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer !== null) return;
    if (Date.now() > deadline) throw new Error(`nginx was started, and does not answer at ${url}.`);
    await pause(50);
  }
}
