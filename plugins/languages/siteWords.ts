import { readFileSync } from 'node:fs';
import path from 'node:path';

interface SiteWords {
  readonly title: string;
  readonly tagline: string;
  /** When the code of a page could not be loaded: in the page, since nothing can be loaded then. */
  readonly notLoaded: string;
}

const read = (root: string, language: string): Partial<SiteWords> =>
  JSON.parse(readFileSync(path.join(root, 'i18n', language, 'site.json'), 'utf8')) as Partial<SiteWords>;

/** Docusaurus has no translation file for these. What a started language does not have yet is English. */
export const siteWords = (root: string, language: string): SiteWords => ({
  ...(read(root, 'en') as SiteWords),
  ...read(root, language),
});
