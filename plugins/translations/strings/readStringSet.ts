import { existsSync } from 'node:fs';
import path from 'node:path';
import { readText, stringFiles } from '../places';
import { readConfirmed } from '../status/confirmed';
import { readStrings, type Strings } from './readStrings';
import type { StringSet } from './StringSet';

export const sameAsEnglishFile = (language: string): string => `i18n/${language}/sameAsEnglish.json`;

export function readStringSet(root: string, language: string, english: Strings): StringSet {
  const folder = path.join('i18n', language);
  const textOf = (file: string): string => (existsSync(path.join(root, file)) ? readText(root, file) : '{}');
  return {
    language,
    english,
    theirs: readStrings(path.join(root, folder)),
    texts: Object.fromEntries(
      stringFiles.map((file) => [file, textOf(path.join(folder, file))]),
    ) as StringSet['texts'],
    confirmed: readConfirmed(root, language).strings,
    sameAsEnglish: JSON.parse(textOf(sameAsEnglishFile(language))) as Record<string, string>,
  };
}
