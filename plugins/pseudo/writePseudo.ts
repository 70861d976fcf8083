import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pagesIn } from '../languages/pagesIn';
import type { SourceString, Strings } from '../translations/strings/readStrings';
import { pseudoLocale } from './pseudoLocale';
import { pseudoMessage } from './pseudoMessage';
import { pseudoPage } from './pseudoPage';
import { pseudoText } from './pseudoText';

/** Folder of the pages within that of a language. */
const pages = path.join('docusaurus-plugin-content-docs', 'current');

export const pseudoFolder = (root: string): string => path.join(root, 'i18n', pseudoLocale.code);

/** Makes the pseudo-language from the English pages, terms and strings, in the place of what was made before. */
export function writePseudo(root: string, strings: Strings): void {
  rmSync(pseudoFolder(root), { recursive: true, force: true });
  for (const page of pagesIn(path.join(root, 'docs'))) writePseudoPage(root, page);
  for (const [file, messages] of Object.entries(strings)) write(root, file, inDisguise(messages));
  write(root, 'site.json', pseudoValues(readEnglish(root, 'site.json') as Record<string, string>));
  const terms = readEnglish(root, 'terms.json') as { term: string; definition: string }[];
  write(root, 'terms.json', terms.map(pseudoTerm));
}

/** One page, as it stands in `docs` now. */
export function writePseudoPage(root: string, page: string): void {
  const source = readFileSync(path.join(root, 'docs', page), 'utf8');
  writeText(root, path.join(pages, page), pseudoPage(source));
}

const readEnglish = (root: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(root, 'i18n', 'en', file), 'utf8'));

const inDisguise = (messages: Readonly<Record<string, SourceString>>): Record<string, SourceString> =>
  Object.fromEntries(
    Object.entries(messages).map(([id, string]) => [
      id,
      { ...string, message: pseudoMessage(string.message) },
    ]),
  );

const pseudoValues = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, pseudoText(value)]));

const pseudoTerm = <Term extends { term: string; definition: string }>(term: Term): Term => ({
  ...term,
  term: pseudoText(term.term),
  definition: pseudoText(term.definition),
});

const write = (root: string, file: string, content: unknown): void =>
  writeText(root, file, `${JSON.stringify(content, null, 2)}\n`);

function writeText(root: string, file: string, text: string): void {
  const target = path.join(pseudoFolder(root), file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
