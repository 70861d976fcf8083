import { readdirSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../../src/messages/languages';
import type { Options } from './options';

const folderOf = (language: string): string => (language === 'en' ? '/' : `/${language}/`);

const isOf = (language: string, page: string): boolean =>
  language === 'en'
    ? !languages.some(({ code }) => page.startsWith(`/${code}/`))
    : page.startsWith(`/${language}/`);

/**
 * Paths of the pages to measure: every page of one language, and the start page of all.
 * @throws Error when a page was asked for that the site does not have
 */
export function measuredPages(build: string, { pages, only, language }: Options): readonly string[] {
  const all = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .map(
      (file) =>
        `/${file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    )
    .sort();
  const missing = (pages ?? []).filter((page) => !all.includes(page));
  if (missing.length > 0) {
    throw new Error(
      `--pages takes paths such as /nl/glossary/, found ${missing.join(', ')}. There are: ${all.join(' ')}`,
    );
  }
  const starts = languages.map(({ code }) => folderOf(code)).filter((page) => all.includes(page));
  const usual = [...new Set([...all.filter((page) => isOf(language, page)), ...starts])];
  const wanted = (pages ?? usual).filter((page) => page.includes(only));
  if (wanted.length === 0) {
    throw new Error(`Expected a page with “${only}” in its path, found none in: ${usual.join(' ')}`);
  }
  return wanted;
}
