import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../src/messages/languages';
import { gzipSize } from './gzipSize';
import { loadedBy } from './loadedBy';
import type { PageWeight } from './PageWeight';
import type { SiteFiles } from './SiteFiles';

const isForeign = (address: string): boolean => /^(?:[a-z][\w+.-]*:)?\/\//i.test(address);
const isFont = (address: string): boolean => /\.(?:woff2?|ttf|otf|eot)(?:[?#]|$)/i.test(address);

/** What a style sheet loads: pictures, fonts, other sheets. Pictures within it are data. */
const loadedByStyles = (css: string): readonly string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)]
    .map(([, address, imported]) => (address ?? imported ?? '').trim())
    .filter((address) => !address.startsWith('data:') && !address.startsWith('#'));

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** @param file path within the build, such as `nl/glossary/index.html` */
export function weighPage(file: string, files: SiteFiles): PageWeight {
  const html = readFileSync(path.join(files.folder, file), 'utf8');
  const loaded = loadedBy(html);
  const own = (addresses: readonly string[]): readonly string[] => [
    ...new Set(addresses.filter((address) => !isForeign(address))),
  ];
  const ofStyles = own(loaded.styles).flatMap((address) => loadedByStyles(files.text(address)));
  const all = [...loaded.scripts, ...loaded.styles, ...loaded.others, ...ofStyles];
  const page = file
    .split(path.sep)
    .join('/')
    .replace(/index\.html$/, '');
  const language = languages.find(({ code }) => page.startsWith(`${code}/`));
  return {
    page: `/${page}`,
    pageOfAll: language === undefined ? page : page.slice(language.code.length + 1),
    html: gzipSize(html),
    scripts:
      sum(own(loaded.scripts).map((address) => files.gzipSize(address))) +
      sum(loaded.inlineScripts.map(gzipSize)),
    styles: sum(own(loaded.styles).map((address) => files.gzipSize(address))),
    foreign: all.filter(isForeign),
    fonts: all.filter(isFont),
  };
}
