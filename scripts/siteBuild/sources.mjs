// What the pages are made from, as fingerprints: of the whole site, and of each language.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Made from the other sources. */
const madeFolder = path.join(root, 'i18n', 'pseudo');

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
/** Of another language only these reach a page: its name and offer, its pages' titles and headings, how it stands. */
const toldOfOthers = /^(?:site|confirmed)\.json$|^docusaurus-plugin-content-docs\/current\//;

function filesUnder(entry) {
  if (entry === madeFolder || !existsSync(entry)) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesUnder(path.join(entry, name)));
}

/**
 * What the page “Translation status” can show of a page: the lines at its top, and its headings. A page in which a
 * heading may be a line that is underlined counts as a whole.
 */
export function outlineOf(file, text) {
  const [, top = '', body = text] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(text) ?? [];
  if (!file.endsWith('.mdx') || /^ {0,3}(?:=+|-+)[ \t]*$/m.test(body)) return text;
  const headings = body.split('\n').filter((line) => /^\s*#/.test(line));
  return [top, ...headings].join('\n');
}

/** The language that a file belongs to, and its path within the folder of that language. */
function placeOf(name) {
  const [, code, rest] = /^i18n\/([^/]+)\/(.+)$/.exec(name) ?? [];
  return { code, rest };
}

const add = (hash, name, content) => hash.update(`${name}\0`).update(content).update('\0');

/**
 * @param {readonly string[]} languages
 * @returns {{ site: string, languages: Record<string, string> }} each changes when anything changes that a page of the
 *   site, or of that language, is made from
 */
export function fingerprints(languages) {
  const site = createHash('sha256');
  const byLanguage = new Map(languages.map((code) => [code, createHash('sha256')]));
  for (const file of sources.flatMap((source) => filesUnder(path.join(root, source)))) {
    const name = path.relative(root, file).split(path.sep).join('/');
    const content = readFileSync(file);
    add(site, name, content);
    const { code, rest } = placeOf(name);
    // English strings are fallbacks of all languages, and its files are few.
    const isShared = code === undefined || code === 'en' || !byLanguage.has(code);
    for (const [language, hash] of byLanguage) {
      if (isShared || code === language) add(hash, name, content);
      else if (toldOfOthers.test(rest)) add(hash, name, toldContent(rest, content));
    }
  }
  for (const hash of [site, ...byLanguage.values()]) {
    for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  }
  return {
    site: site.digest('hex'),
    languages: Object.fromEntries([...byLanguage].map(([code, hash]) => [code, hash.digest('hex')])),
  };
}

const toldContent = (name, content) =>
  name.endsWith('.json') ? content : outlineOf(name, content.toString('utf8'));
