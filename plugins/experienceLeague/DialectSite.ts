import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Warnings } from './Warnings';

/** What the reading of a page has to know of the site around it. */
export interface DialectSite {
  readonly siteDir: string;
  /** Of the readers this build is for; also of those who are shown the English page for want of a translation. */
  readonly language: string;
  /** Where pages, pictures and snippets are looked for: those of the language first, then the English ones. */
  readonly contentFolders: readonly string[];
  /** The English pages: what is not among them is no page in any language. */
  readonly pagesFolder: string;
  readonly staticFolder: string;
  readonly warnings: Warnings;
}

export function dialectSite(
  options: { siteDir: string; language: string; i18nFolder: string },
  warnings: Warnings,
): DialectSite {
  const { siteDir, language, i18nFolder } = options;
  const pagesFolder = path.join(siteDir, 'docs');
  const translated = path.resolve(siteDir, i18nFolder, language, 'docusaurus-plugin-content-docs', 'current');
  return {
    siteDir,
    language,
    contentFolders: [translated, pagesFolder],
    pagesFolder,
    staticFolder: path.join(siteDir, 'static'),
    warnings,
  };
}

export const isFile = (filePath: string): boolean => existsSync(filePath) && statSync(filePath).isFile();

/** Whether the path stays in the folder. A page cannot reach for other files of the machine it is built on. */
export function isInside(folder: string, filePath: string): boolean {
  const relative = path.relative(folder, filePath);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

/** A path from the root of the pages, in the reader's language if it is there. */
export function findContent(site: DialectSite, relativePath: string): string | null {
  const found = site.contentFolders
    .map((folder) => ({ folder, filePath: path.join(folder, relativePath) }))
    .find(({ folder, filePath }) => isInside(folder, filePath) && isFile(filePath));
  return found?.filePath ?? null;
}

/** The folder of a file, from the root of the pages it belongs to. */
export function contentFolderOf(site: DialectSite, filePath: string): string {
  const root = site.contentFolders.find((folder) => isInside(folder, filePath)) ?? site.pagesFolder;
  return path.relative(root, path.dirname(filePath));
}
