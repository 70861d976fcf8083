import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The files of all pages of a built site, each with its path from the root of the site. */
export const pagesIn = (folder: string): readonly { file: string; path: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .sort()
    .map((file) => ({
      file: path.join(folder, file),
      path: `/${file
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
    }));
