import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordsIn } from '../src/components/Search/engine/wordsIn';
import { codeParts } from './codeParts';
import { keywords } from './keywords';
import { namesOf } from './namesOf';
import type { SearchRecord } from './SearchRecord';
import type { LanguageWords } from './LanguageWords';
import { placesOf } from './placesOf';

/** Pagefind's own interface in several versions, which the guide does not use. */
const unused = /^pagefind-(?:highlight|ui|modular-ui|component-ui)\./;

export async function writeLanguage(
  language: string,
  records: readonly SearchRecord[],
  { terms, everyday }: LanguageWords,
  folder: string,
): Promise<void> {
  // Pagefind is an ES module only, and this project's TypeScript runs as CommonJS.
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join(' ')}`);
  const wordsOfPlace = placesOf(everyday, records, language);
  const texts = records.map(({ page, title, text }) => `${page} ${title ?? ''} ${text}`);
  const known = new Set(wordsIn([...texts, ...terms.map(({ term }) => term)].join(' ')));
  const words = new Set(known);
  for (const { url, page, title, text, codes } of records) {
    const shown = title ?? page;
    const isCode = codes.includes(shown);
    const names = namesOf(shown, terms);
    const meta = {
      [isCode ? 'label' : 'title']: shown,
      page,
      titleKeywords: isCode ? '' : keywords(shown, terms, known),
      keywords: keywords(text, terms, known),
      codes: codes.join(' '),
      codeParts: codes.flatMap(codeParts).join(' '),
      names: names.join('\n'),
      everyday: (wordsOfPlace.get(url) ?? []).join('\n'),
    };
    for (const word of wordsIn(Object.values(meta).join(' '))) words.add(word);
    const filled = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
    const added = await index.addCustomRecord({
      url,
      language,
      content: text === '' ? shown : text,
      meta: filled,
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
