import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

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

/** Files and folders whose name begins so are parts of other pages, as in Docusaurus. */
const isPart = (file: string): boolean => file.split('/').some((name) => name.startsWith('_'));

/** The pages of a language, such as `reference/checks.mdx`, in alphabetical order. */
export function listPages(root: string, language: string): readonly string[] {
  const folder = path.join(root, pageFolder(language));
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.mdx?$/.test(file) && !isPart(file))
    .sort();
}

export const readText = (root: string, file: string): string => readFileSync(path.join(root, file), 'utf8');
