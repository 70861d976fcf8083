import { listPages, pageFolder, type StringFile, stringFiles } from '../places';
import type { Confirmation } from './Confirmation';

/** The pages and files of strings that a confirmation is about. */
export interface Meant {
  readonly pages: readonly string[];
  readonly files: readonly StringFile[];
}

/** @throws Error naming what was expected, what was found and what to do */
export function whatIsMeant(root: string, { language, what, only }: Confirmation): Meant {
  const pages = pagesMeant(root, language, what);
  const files =
    what === 'all' || what === 'strings' ? stringFiles : stringFiles.filter((file) => file === what);
  if (pages.length + files.length === 0) {
    throw new Error(
      `Expected a page such as docs/index.mdx, a file of strings such as code.json, “strings” or “all”; found “${what}”.`,
    );
  }
  if (only !== undefined && pages.length + files.length > 1) {
    throw new Error(`--only names a part of one page or of one file of strings; “${what}” is several.`);
  }
  return { pages, files };
}

function pagesMeant(root: string, language: string, what: string): readonly string[] {
  const english = listPages(root, 'en');
  const theirs = listPages(root, language).filter((page) => english.includes(page));
  if (what === 'all') return theirs;
  const folder = [pageFolder(language), pageFolder('en')].find((start) => what.startsWith(`${start}/`));
  const page = folder === undefined ? what : what.slice(folder.length + 1);
  if (theirs.includes(page)) return [page];
  if (english.includes(page)) {
    throw new Error(
      `${pageFolder(language)}/${page} does not exist. Translate the page first, then confirm it.`,
    );
  }
  if (folder === undefined) return [];
  throw new Error(`There is no English page ${pageFolder('en')}/${page}. There are: ${english.join(', ')}.`);
}
