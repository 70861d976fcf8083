// Builds and serves a copy of the site in English and Dutch, in which Dutch pages are missing and older: what no finished
// language shows. Prints the address. A process of its own, because tests are CommonJS.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from '../../scripts/buildSite.mjs';
import { serveSite } from '../../scripts/serveSite.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Beside what Docusaurus generates: not under `node_modules`, whose files it takes for finished. */
const copy = path.join(root, '.docusaurus', 'fallback-site');
const folder = path.join(copy, 'build');
const stamp = path.join(folder, '.built-from');

const copied = [
  'docs',
  'i18n',
  'plugins',
  'src',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'tsconfig.json',
];

/** Both have widgets; the second is in the bar at the top. */
const missing = ['customer-journey-analytics', 'glossary'];

const stale = {
  nl: {
    index: {
      state: 'stale',
      sections: [
        { id: null, changes: [] },
        {
          id: 'what-cmk-is',
          changes: [
            { kind: 'same', text: 'By default, Adobe ' },
            { kind: 'removed', text: 'protects' },
            { kind: 'added', text: 'encrypts' },
            { kind: 'same', text: ' your stored data.' },
          ],
        },
      ],
    },
  },
};

function build() {
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
  const docusaurus = path.join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const { status } = spawnSync(process.execPath, [docusaurus, 'build', '--locale', 'en', '--locale', 'nl'], {
    cwd: copy,
    stdio: ['ignore', process.stderr, process.stderr],
    timeout: 10 * 60_000,
    env: { ...process.env, CMK_DEMO: '', CMK_STALE: JSON.stringify(stale) },
  });
  if (status !== 0) {
    throw new Error('The site with missing pages could not be built; what Docusaurus says stands above.');
  }
  writeFileSync(stamp, wanted);
}

build();
const { url } = await serveSite({ folder, port: 0 });
process.stdout.write(`${url}\n`);
