import { readLocalizedUrl } from './readLocalizedUrl';
import { plainUrl } from './plainUrl';

/** The same for all addresses of one page in different languages. */
export function neutralUrl(url: string): string {
  const plain = plainUrl(url);
  const localized = readLocalizedUrl(plain);
  if (localized === null) return plain;
  const { site, rest } = localized;
  return `https://${site.host}/{language}/${site.translatesHeadingIds ? withoutHash(rest) : rest}`;
}

const withoutHash = (url: string): string => url.replace(/#.*$/u, '');
