import { localizedSites } from './localizedSites';

export interface LocalizedUrl {
  readonly site: (typeof localizedSites)[number];
  /** As the address says it; null when it leaves the choice to the browser or to the site. */
  readonly locale: string | null;
  /** Everything behind the locale, without a query that asks for a language. */
  readonly rest: string;
}

// `lang=en`, and the same when somebody percent-encoded a whole address: `.html%3Flang%3Den`.
const languageQuery = /(?:[?&]|&amp;)lang(?:=|\?=)[\w-]*|%3Flang%3D[\w-]*/giu;

/** Takes an address of a site that has several languages apart; null for any other address. */
export function readLocalizedUrl(url: string): LocalizedUrl | null {
  const match = /^https?:\/\/([^/?#]+)\/?(.*)$/u.exec(url);
  if (!match) return null;
  const [, host = '', path = ''] = match;
  const site = localizedSites.find((candidate) => candidate.host === host.toLowerCase());
  if (site === undefined) return null;
  const [first = '', ...others] = path.split('/');
  const hasLocale = site.locale.test(first.toLowerCase());
  const rest = hasLocale ? others.join('/') : path;
  if (!hasLocale && !site.begins.test(rest)) return null;
  return { site, locale: hasLocale ? first.toLowerCase() : null, rest: withoutLanguage(rest, site) };
}

function withoutLanguage(rest: string, { query }: LocalizedUrl['site']): string {
  if (query === null) return rest;
  const without = rest.replace(languageQuery, '');
  // What was the second part of a query may now be the first.
  return without.includes('?') ? without : without.replace('&', '?');
}
