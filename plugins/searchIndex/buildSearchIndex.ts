import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { articleOf } from '../articleOf';
import { codeFingerprint } from '../codeFingerprint';
import { keptOnDisk } from '../keptOnDisk';
import { pagesIn } from './pagesIn';
import { readPage } from './readPage';
import type { SearchRecord } from './SearchRecord';
import type { EverydayWords } from './EverydayWords';
import type { LanguageWords } from './LanguageWords';
import type { Term } from './Term';
import { writeLanguage } from './writeLanguage';

const translations = path.join(__dirname, '..', '..', 'i18n');

/**
 * Writes the search index of each language into `pagefind/<language>` of a built site.
 *
 * @returns the number of results that can be found, by language
 */
export async function buildSearchIndex(site: string): Promise<ReadonlyMap<string, number>> {
  const byLanguage = new Map<string, SearchRecord[]>();
  const code = codeFingerprint(__dirname);
  for (const { file, path: address } of pagesIn(site)) {
    const html = readFileSync(file, 'utf8');
    const from = `${code}\0${address}\0${/<html[^>]*>/.exec(html)?.[0]}\0${articleOf(html)}`;
    const page = keptOnDisk(`search ${address}`, from, () => readPage(html, address));
    if (page === null) continue;
    byLanguage.set(page.language, [...(byLanguage.get(page.language) ?? []), ...page.records]);
  }
  if (byLanguage.size === 0) {
    throw new Error(`Expected the pages of a built site in ${site}, found none. Build the site first.`);
  }
  rmSync(path.join(site, 'pagefind'), { recursive: true, force: true });
  for (const [language, records] of byLanguage) {
    await writeLanguage(language, records, wordsOf(language), path.join(site, 'pagefind', language));
  }
  return new Map([...byLanguage].map(([language, records]) => [language, records.length]));
}

const wordsOf = (language: string): LanguageWords => ({
  terms: readJson(path.join(translations, language, 'terms.json'), []) as readonly Term[],
  everyday: readJson(path.join(translations, language, 'search.json'), {}) as EverydayWords,
});

/** A language that has just been added may not have all files yet. */
const readJson = (file: string, otherwise: unknown): unknown =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : otherwise;
