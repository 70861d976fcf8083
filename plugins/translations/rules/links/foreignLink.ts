import { pageLanguages } from './pageLanguages';
import { plainUrl } from './plainUrl';
import { readLocalizedUrl } from './readLocalizedUrl';

export interface ForeignLink {
  readonly url: string;
  readonly right: string;
  readonly reason: 'other-language' | 'no-language' | 'escaped' | 'translated-anchor';
}

/** What is wrong with an address for a reader of a language; null when it is right, or there is no better one. */
export function foreignLink(url: string, language: string): ForeignLink | null {
  const plain = plainUrl(url);
  const localized = readLocalizedUrl(plain);
  if (localized === null) return inThisGuide(url, plain, language);
  const { site, locale, rest } = localized;
  const theirs = site.locales[language];
  if (theirs === undefined) return url === plain ? null : { url, right: plain, reason: 'escaped' };
  const keptRest = site.translatesHeadingIds && language !== 'en' ? rest.replace(/#.*$/u, '') : rest;
  const right = `https://${site.host}/${theirs}/${keptRest}`;
  if (right === url) return null;
  if (locale === null) return { url, right, reason: 'no-language' };
  if (locale !== theirs || !plain.endsWith(rest)) return { url, right, reason: 'other-language' };
  return { url, right, reason: url === plain ? 'translated-anchor' : 'escaped' };
}

/** A link to a file of the guide stays in the language; one to `/sv/…` does not. */
function inThisGuide(url: string, plain: string, language: string): ForeignLink | null {
  const [, locale = '', rest = ''] =
    /^(?:pathname:\/\/)?\/([a-z]{2}(?:-[A-Za-z]{2,4})?)(\/.*|)$/u.exec(plain) ?? [];
  if (pageLanguages.has(locale)) {
    const right = language === 'en' ? rest || '/' : `/${language}${rest}`;
    return locale === language ? null : { url, right, reason: 'other-language' };
  }
  return url === plain ? null : { url, right: plain, reason: 'escaped' };
}
