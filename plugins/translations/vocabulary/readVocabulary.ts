import { existsSync } from 'node:fs';
import path from 'node:path';
import { namesSchema } from './Name';
import { readData } from './readData';
import { termsSchema } from './Term';
import { type Vocabulary, vocabularyOf } from './Vocabulary';

export const termsFile = (language: string): string => `i18n/${language}/terms.json`;
export const namesFile = 'i18n/names.json';

/**
 * The words of a language beside those of English. A language that has no terms yet has none to obey.
 * @throws Error naming file and line, the entry, what was expected and what was found
 */
export function readVocabulary(root: string, language: string): Vocabulary {
  const terms = existsSync(path.join(root, termsFile(language)))
    ? readData(root, termsFile(language), termsSchema).value
    : [];
  const english = readData(root, termsFile('en'), termsSchema).value;
  return vocabularyOf(language, english, terms, readData(root, namesFile, namesSchema).value);
}
