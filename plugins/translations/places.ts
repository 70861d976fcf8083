import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pagesIn } from '../languages/pagesIn';

/** Where the writing of a language is, as Docusaurus lays it down. Paths begin at the folder of the project. */
export const pageFolder = (language: string): string =>
  language === 'en' ? 'docs' : `i18n/${language}/docusaurus-plugin-content-docs/current`;

/** The files of strings of a language. Those of English are extracted from the code. */
export const stringFiles = [
  'code.json',
  'docusaurus-theme-classic/navbar.json',
  'docusaurus-theme-classic/footer.json',
  'docusaurus-plugin-content-docs/current.json',
] as const;

export type StringFile = (typeof stringFiles)[number];

/** The pages of a language, such as `reference/checks.mdx`, in alphabetical order. */
export const listPages = (root: string, language: string): readonly string[] =>
  pagesIn(path.join(root, pageFolder(language)));

export const readText = (root: string, file: string): string => readFileSync(path.join(root, file), 'utf8');
