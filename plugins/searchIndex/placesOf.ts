import type { EverydayWords } from './EverydayWords';
import type { SearchRecord } from './SearchRecord';

/**
 * The everyday words by address.
 *
 * @throws for a place that is not on the site, so that a renamed heading is noticed
 */
export function placesOf(
  everyday: EverydayWords,
  records: readonly SearchRecord[],
  language: string,
): ReadonlyMap<string, readonly string[]> {
  const start = language === 'en' ? '/' : `/${language}/`;
  const addresses = new Set(records.map(({ url }) => url));
  const missing = Object.keys(everyday).filter((place) => !addresses.has(start + place));
  if (missing.length > 0) {
    throw new Error(
      `i18n/${language}/search.json names ${missing.join(', ')}, which no page of ${language} has. ` +
        'Use the path of a page with the id of a heading, such as glossary/#key.',
    );
  }
  return new Map(Object.entries(everyday).map(([place, words]) => [start + place, words]));
}
