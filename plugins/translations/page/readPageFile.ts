import path from 'node:path';
import { codeFingerprint } from '../../codeFingerprint';
import { keptOnDisk } from '../../keptOnDisk';
import { keptInProcess } from '../keptInProcess';
import { readText } from '../places';
import type { Page } from './Page';
import { parsePage } from './parsePage';

interface Parsed {
  readonly text: string;
  readonly page: Page;
}

/** One build asks for each page once for every language; a writer who saves a page asks again. */
const last = keptInProcess<Parsed>('pages');

const code = codeFingerprint(__dirname, path.join(__dirname, '..', '..', 'experienceLeague', 'frontMatter'));

/**
 * The page in a file of the project.
 * @throws VFileMessage when an `.mdx` page is no valid MDX
 */
export function readPageFile(root: string, file: string): Page {
  const text = readText(root, file);
  const key = `${root}\0${file}`;
  const before = last.get(key);
  if (before?.text === text) return before.page;
  const page = keptOnDisk(`page ${file}`, `${code}\0${text}`, () => parsePage(file, text));
  last.set(key, { text, page });
  return page;
}
