// Tries the property tests with a million cases each, and with another seed every time.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = createRequire(import.meta.url).resolve('vitest/package.json');
const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
const runs = process.env.CMK_PROPERTY_RUNS ?? '1000000';
const only = process.argv.slice(2);
const hours = 3_600_000;

console.log(`${runs} cases for each property; CMK_PROPERTY_RUNS changes that.`);
const { status } = spawnSync(
  process.execPath,
  [
    path.join(path.dirname(manifest), bin.vitest ?? bin),
    'run',
    ...(only.length > 0 ? only : ['property']),
    '--testTimeout',
    String(6 * hours),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CMK_PROPERTY_RUNS: runs } },
);
process.exit(status ?? 1);
