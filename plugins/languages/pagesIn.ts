import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Files and folders whose name begins so are parts of other pages, as in Docusaurus. */
const isPart = (file: string): boolean => file.split('/').some((name) => name.startsWith('_'));

/** Paths of the pages within a folder, with `/` on every platform; none where there is no such folder. */
export const pagesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => file.split(path.sep).join('/'))
        .filter((file) => /\.mdx?$/.test(file) && !isPart(file))
        .sort()
    : [];
