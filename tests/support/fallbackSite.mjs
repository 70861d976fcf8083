// A copy of the site in English and Dutch, in which Dutch pages are missing and older: what no finished language shows.
// It stands in a folder of its host, with the demo Azure: one build is enough for both, and a build is what costs time.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as tsx from 'tsx/cjs/api';
import { tsImport } from 'tsx/esm/api';
import { commitAll } from './commitAll.mjs';

// Before the modules that read it are loaded.
process.env.CMK_BASE_URL = '/cmk/';
const { fingerprint, sealSite } = await import('../../scripts/buildSite.mjs');
const { buildSearchIndex } = tsx.require('../../plugins/searchIndex/buildSearchIndex.ts', import.meta.url);

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Beside what Docusaurus generates: not under `node_modules`, whose files it takes for finished. */
const copy = path.join(root, '.docusaurus', 'fallback-site');
export const fallbackFolder = path.join(copy, 'build');
const stamp = path.join(fallbackFolder, '.built-from');

const copied = [
  'docs',
  'i18n',
  'plugins',
  'src',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'tsconfig.json',
  '.gitignore',
];

/** Both have widgets; the second is in the bar at the top. */
const missing = ['customer-journey-analytics', 'glossary'];

/** A section of which the earlier text is in the history, and the part above the first heading, of which it is not. */
const stale = {
  page: 'docs/index.mdx',
  now: 'By default, Adobe encrypts',
  before: 'By default, Adobe protects',
};

async function makeStale() {
  const { confirm } = await tsImport('../../plugins/translations/confirming/confirm.ts', import.meta.url);
  const page = path.join(copy, stale.page);
  const now = readFileSync(page, 'utf8');
  if (!now.includes(stale.now)) throw new Error(`${stale.page} does not say “${stale.now}” any more.`);
  writeFileSync(page, now.replace(stale.now, stale.before));
  commitAll(copy);
  confirm(copy, { language: 'nl', what: stale.page, on: '2030-01-31' });
  const record = path.join(copy, 'i18n', 'nl', 'confirmed.json');
  const confirmed = JSON.parse(readFileSync(record, 'utf8'));
  confirmed.pages['index.mdx'].sections['@introduction'] = '0'.repeat(16);
  writeFileSync(record, JSON.stringify(confirmed));
  writeFileSync(page, now);
}

/** Builds when a source has changed since the last build. Two at once would write into one folder. */
export async function buildFallbackSite() {
  const wanted = fingerprint() + readFileSync(fileURLToPath(import.meta.url), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const entry of copied) cpSync(path.join(root, entry), path.join(copy, entry), { recursive: true });
  for (const entry of ['node_modules', 'static']) {
    symlinkSync(path.join(root, entry), path.join(copy, entry), 'junction');
  }
  const pages = path.join(copy, 'i18n', 'nl', 'docusaurus-plugin-content-docs', 'current');
  for (const page of missing) rmSync(path.join(pages, `${page}.mdx`));
  await makeStale();
  const docusaurus = path.join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const { status } = spawnSync(process.execPath, [docusaurus, 'build', '--locale', 'en', '--locale', 'nl'], {
    cwd: copy,
    stdio: ['ignore', process.stderr, process.stderr],
    timeout: 10 * 60_000,
    env: { ...process.env, CMK_DEMO: '1' },
  });
  if (status !== 0) {
    throw new Error('The site with missing pages could not be built; what Docusaurus says stands above.');
  }
  await buildSearchIndex(fallbackFolder);
  sealSite(fallbackFolder, true);
  writeFileSync(stamp, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildFallbackSite();
  // Pagefind's own process would keep this one alive.
  process.exit(0);
}
