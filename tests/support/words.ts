import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/messages/languages';

const root = path.join(__dirname, '..', '..');
export const englishFile = path.join(root, 'node_modules', '.cache', 'cmk-guide', 'english.json');

type Words = (id: string, values?: Readonly<Record<string, string>>) => string;

type Strings = Readonly<Record<string, { readonly message: string } | undefined>>;

/**
 * The words of a language by id, with values filled in: what the page must say. Read when the first word is asked
 * for: the file of the English ones is written after the tests are loaded.
 */
export function wordsOf(language: Language | 'pseudo'): Words {
  const file = language === 'en' ? englishFile : path.join(root, 'i18n', language, 'code.json');
  let strings: Strings | null = null;
  return (id, values = {}) => {
    strings ??= JSON.parse(readFileSync(file, 'utf8')) as Strings;
    const message = strings[id]?.message;
    if (message === undefined) throw new Error(`There is no string ${id} in ${language}.`);
    return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
  };
}
