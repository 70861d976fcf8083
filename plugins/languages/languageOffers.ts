import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OfferWords } from '../../src/start/offer/OfferWords';

const names = ['offer', 'readInThisLanguage', 'keepLanguage'] as const;

/**
 * The words in which each language is offered: a page knows only those of its own language.
 * A language without any of them is not offered, since it may be at its beginning.
 * @throws Error naming the file, what was expected and what was found
 */
export function languageOffers(root: string, languages: readonly string[]): Record<string, OfferWords> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const file = path.join('i18n', language, 'site.json');
      const words = JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>;
      if (names.every((name) => words[name] === undefined)) return [];
      for (const name of names) {
        if (typeof words[name] !== 'string' || words[name].trim() === '') {
          throw new Error(
            `${file} needs the text “${name}”, found ${JSON.stringify(words[name]) ?? 'nothing'}. See i18n/en/site.json, or leave out all of ${names.join(', ')}.`,
          );
        }
      }
      const { offer, readInThisLanguage, keepLanguage } = words as unknown as OfferWords;
      if (!keepLanguage.includes('{language}')) {
        throw new Error(
          `“keepLanguage” in ${file} needs {language} where the name of the page's language goes, found “${keepLanguage}”.`,
        );
      }
      return [[language, { offer, readInThisLanguage, keepLanguage }]];
    }),
  );
}
