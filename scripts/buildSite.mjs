// Builds all languages when a source has changed since the last build; otherwise does nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePseudo } from './pseudo.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/**
 * What an operator puts on a host, what `npm start` shows with an Azure of its own, and English in disguise for the
 * tests of the layout: they never mix.
 */
const buildFolders = {
  production: path.join(root, 'build'),
  demo: path.join(root, 'build-demo'),
  pseudo: path.join(root, 'build-pseudo'),
};
const languagesOf = { production: 'all languages', demo: 'all languages', pseudo: 'the pseudo-language' };
/** Made from the other sources. */
const madeFolder = path.join(root, 'i18n', 'pseudo');

/** @param {'production' | 'demo' | 'pseudo'} kind */
export const buildFolderOf = (kind) => buildFolders[kind];

const sources = [
  'docs',
  'i18n',
  'plugins',
  'src',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const settings = [
  'CMK_SITE_URL',
  'CMK_BASE_URL',
  'CMK_REPOSITORY_URL',
  'CMK_CLIENT_ID',
  'CMK_CLOUD',
  'CMK_AUTHORITY',
];

function filesUnder(entry) {
  if (entry === madeFolder || !existsSync(entry)) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesUnder(path.join(entry, name)));
}

/** Changes when anything changes that a page is made from. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(path.join(root, source)))) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  return hash.digest('hex');
}

/**
 * @param {'production' | 'demo' | 'pseudo'} kind
 * @returns {Promise<boolean>} true when it built, false when the last build was still good
 */
export async function buildSite(kind = 'production') {
  const buildFolder = buildFolders[kind];
  const stamp = path.join(buildFolder, '.built-from');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  console.error(`Building the ${kind} site in ${languagesOf[kind]} (about a minute the first time) …`);
  if (kind === 'pseudo') await makePseudo();
  const docusaurus = path.join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const onlyPseudo = kind === 'pseudo' ? ['--locale', 'pseudo'] : [];
  const args = [docusaurus, 'build', '--out-dir', buildFolder, ...onlyPseudo];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    // A cache that was cut off while it was written can stop a build without a word.
    timeout: 10 * 60_000,
    env: { ...process.env, CMK_DEMO: kind === 'demo' ? '1' : '' },
  });
  if (status !== 0)
    throw new Error(
      'The site could not be built; what Docusaurus says stands above. If it says nothing, remove node_modules/.cache and try again.',
    );
  writeSearchIndex(buildFolder);
  sealSite(buildFolder, kind === 'demo');
  writeFileSync(stamp, wanted);
  return true;
}

/** Of the finished site: the index of a language is made from what its readers see. */
export function writeSearchIndex(buildFolder) {
  const indexer = path.join(root, 'plugins', 'searchIndex', 'main.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', indexer, buildFolder], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) throw new Error('The search index could not be written; the reason stands above.');
}

/**
 * Writes the policies of all pages, and the headers for the usual hosts. Nothing may change a page after this.
 * @param {string} folder
 * @param {boolean} isDemo
 */
export function sealSite(folder, isDemo) {
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'plugins', 'security', 'main.ts'), folder],
    {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, CMK_DEMO: isDemo ? '1' : '' },
    },
  );
  if (status !== 0) throw new Error('The policies could not be written; the reason stands above.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kind = Object.keys(buildFolders).find((name) => process.argv.includes(`--${name}`));
  await buildSite(kind ?? 'production');
}
