// Builds the languages of which a source has changed since the last build; otherwise does nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { assemble } from './siteBuild/assemble.mjs';
import { buildLanguages } from './siteBuild/buildLanguages.mjs';
import { fingerprints } from './siteBuild/sources.mjs';
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
/** @param {'production' | 'demo' | 'pseudo'} kind */
export const buildFolderOf = (kind) => buildFolders[kind];

/** Changes when anything changes that a page is made from. */
export const fingerprint = () => fingerprints([]).site;

/**
 * @param {'production' | 'demo' | 'pseudo'} kind
 * @returns {Promise<boolean>} true when it built, false when the last build was still good
 */
export async function buildSite(kind = 'production') {
  const site = buildFolders[kind];
  const stamp = path.join(site, '.built-from');
  const all = kind === 'pseudo' ? ['pseudo'] : await languagesOfSite();
  const now = fingerprints(kind === 'pseudo' ? [] : all);
  const before = readStamp(stamp);
  if (before.site === now.site) return false;
  const isChanged = (language) =>
    now.languages[language] === undefined || before.languages[language] !== now.languages[language];
  const wanted = all.filter(isChanged);
  console.error(`Building the ${kind} site in ${wanted.join(', ')} (about a minute the first time) …`);
  if (kind === 'pseudo') await makePseudo();
  // From here on, the folder is neither of the old sources nor of the new ones.
  rmSync(stamp, { force: true });
  const built = path.join(root, '.docusaurus', `built-${kind}`);
  await buildLanguages({ folder: built, all, wanted, environment: { CMK_DEMO: kind === 'demo' ? '1' : '' } });
  assemble({ site, built, all, wanted });
  sealSite(site, kind === 'demo');
  writeFileSync(stamp, JSON.stringify(now));
  return true;
}

async function languagesOfSite() {
  const { languages } = await tsImport('../src/messages/languages.ts', import.meta.url);
  return languages.map(({ code }) => code);
}

function readStamp(file) {
  try {
    const { site, languages } = JSON.parse(readFileSync(file, 'utf8'));
    return { site, languages: languages ?? {} };
  } catch {
    return { site: null, languages: {} };
  }
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
