import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordsIn } from '../../src/components/Search/engine/wordsIn';
import { recordMeta } from './recordMeta';
import type { SearchRecord } from './SearchRecord';
import type { LanguageWords } from './LanguageWords';
import { placesOf } from './placesOf';

/** Pagefind's own interface in several versions, which the guide does not use. */
const unused = /^pagefind-(?:highlight|ui|modular-ui|component-ui)\./;

export async function writeLanguage(
  language: string,
  records: readonly SearchRecord[],
  languageWords: LanguageWords,
  folder: string,
): Promise<void> {
  // Pagefind is an ES module only, and this project's TypeScript runs as CommonJS.
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
  const { terms, everyday } = languageWords;
  const wordsOfPlace = placesOf(everyday, records, language);
  const texts = records.map(({ page, title, text }) => `${page} ${title ?? ''} ${text}`);
  const known = new Set(wordsIn([...texts, ...terms.map(({ term }) => term)].join(' ')));
  const words = new Set(known);
  for (const record of records) {
    const { url, page, title, text } = record;
    const meta = recordMeta(record, languageWords, wordsOfPlace.get(url) ?? [], known);
    for (const word of wordsIn(Object.values(meta).join(' '))) words.add(word);
    const added = await index.addCustomRecord({
      url,
      language,
      content: text === '' ? (title ?? page) : text,
      meta,
    });
    if (added.errors.length > 0) throw new Error(`${url} could not be indexed: ${added.errors.join(' ')}`);
  }
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  for (const file of readdirSync(folder)) if (unused.test(file)) rmSync(path.join(folder, file));
  writeFileSync(
    path.join(folder, 'words.json'),
    JSON.stringify([...words].filter((word) => word.length > 2).sort()),
  );
}
