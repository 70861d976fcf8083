// The whole of `npm test`: every check in turn, each with its time, and at the end how many tests there were.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const results = path.join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const unitReport = path.join(results, 'unit.json');
const browserReport = path.join(results, 'browser.json');

/** The command of a package, started with this Node: the same on every platform. */
function bin(name, command = name) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin: entry } = JSON.parse(readFileSync(manifest, 'utf8'));
  return path.join(path.dirname(manifest), typeof entry === 'string' ? entry : entry[command]);
}

function step(title, args, env = {}) {
  const started = Date.now();
  console.log(`\n── ${title}\n   node ${args.map((arg) => path.relative(root, arg) || arg).join(' ')}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(`   ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) process.exit(status ?? 1);
}

step('Lockfile', ['scripts/checkLockfile.mjs']);
step('Format', [bin('prettier'), '--check', '--log-level', 'warn', '.']);
step('Lint', [bin('oxlint'), '--deny-warnings']);
step('Types', [bin('typescript', 'tsc'), '--project', '.']);
step('Architecture', [bin('oxlint'), '--config', '.oxlintrc.architecture.json', 'src']);
step('Unit tests, contracts and translations', [
  bin('vitest'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
]);
step('Build', ['scripts/buildSite.mjs']);
const chromium = ensureChromium();
console.log(`\n   Chromium: ${chromium}`);
step('Browser tests', [bin('@playwright/test', 'playwright'), 'test'], {
  CHROMIUM_PATH: chromium,
  PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
});

const unit = JSON.parse(readFileSync(unitReport, 'utf8'));
const browser = JSON.parse(readFileSync(browserReport, 'utf8')).stats;
const passed = unit.numPassedTests + browser.expected;
const failed = unit.numFailedTests + browser.unexpected;
console.log(`\n${passed} passed, ${failed} failed`);
