import { listPages } from '../places';
import { pageId } from './pageId';

/** Pages that not all languages have, by id, each with those that have it. English has all. */
export function pageLanguages(root: string, languages: readonly string[]): Record<string, readonly string[]> {
  const pages = new Map(languages.map((language) => [language, new Set(listPages(root, language))]));
  return Object.fromEntries(
    listPages(root, 'en')
      .map((page) => [pageId(page), languages.filter((language) => pages.get(language)?.has(page))] as const)
      .filter(([, having]) => having.length < languages.length),
  );
}
