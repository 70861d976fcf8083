// Serves the site and has Firefox read it, or uses the server that CMK_FIREFOX_URL names.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureFirefox } from './firefox.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const firefox = ensureFirefox();
const given = process.env.CMK_FIREFOX_URL;
const port = 20_000 + Math.floor(Math.random() * 20_000);
const server = given
  ? null
  : spawn(process.execPath, ['scripts/start.mjs', '--port', String(port)], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
process.once('exit', () => server?.kill());

const url = given ?? `http://localhost:${port}/`;
const latest = Date.now() + 600_000;
while (!(await fetch(url).catch(() => null))?.ok) {
  if (Date.now() > latest || (server !== null && server.exitCode !== null)) {
    throw new Error(`Expected the site at ${url}, found no answer. Run npm start to see why.`);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=spec', path.join('tests', 'firefox', 'smoke.test.ts')],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FIREFOX_PATH: firefox, CMK_FIREFOX_URL: url } },
);
process.exit(status ?? 1);
