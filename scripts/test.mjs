// The whole of `npm test`: every check in turn, each with its time, and at the end how many tests there were.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureTestBrowser } from './chromium.mjs';
import { ensureJq } from './jq.mjs';
import { ensureNginx } from './nginx.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const [only, ...playwrightArguments] = process.argv.slice(2);
/** Not Playwright's own folder, which it empties when it starts. */
const results = path.join(root, 'reports');
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

/** @param kind `node scripts/test.mjs browser` runs only the steps of that kind */
function step(kind, title, args, env = {}) {
  if (only !== undefined && only !== kind) return;
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

step('rules', 'Lockfile', ['scripts/checkLockfile.mjs']);
step('rules', 'Format', [bin('prettier'), '--check', '--log-level', 'warn', '.']);
step('rules', 'Lint', [bin('oxlint'), '--deny-warnings']);
step('rules', 'Types', [bin('typescript', 'tsc'), '--project', '.']);
step('rules', 'Architecture', [bin('oxlint'), '--config', '.oxlintrc.architecture.json', 'src']);
if (only === undefined || only === 'unit') ensureJq();
step('unit', 'Unit tests, contracts and translations', [
  bin('vitest'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
]);
step('browser', 'Build for production', ['scripts/buildSite.mjs']);
step('budgets', 'Size budgets of the production build', ['--import', 'tsx', 'tests/budgets/main.ts']);
step('browser', 'Build with the demo Azure', ['scripts/buildSite.mjs', '--demo']);
step('browser', 'Build in the pseudo-language', ['scripts/buildSite.mjs', '--pseudo']);
if (only === undefined || only === 'browser') ensureNginx();
step('browser', 'Build in a folder of its host, with missing pages', ['tests/support/fallbackSite.mjs']);
const browser = only === undefined || only === 'browser' ? ensureTestBrowser() : '';
step('browser', 'Browser tests', [bin('@playwright/test', 'playwright'), 'test', ...playwrightArguments], {
  CHROMIUM_PATH: browser,
  PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
});

const totals = { passed: 0, failed: 0, skipped: 0 };
if (existsSync(unitReport)) {
  const unit = JSON.parse(readFileSync(unitReport, 'utf8'));
  totals.passed += unit.numPassedTests;
  totals.failed += unit.numFailedTests;
  totals.skipped += unit.numPendingTests + unit.numTodoTests;
}
if (existsSync(browserReport)) {
  const { stats } = JSON.parse(readFileSync(browserReport, 'utf8'));
  totals.passed += stats.expected;
  totals.failed += stats.unexpected;
  totals.skipped += stats.skipped;
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
