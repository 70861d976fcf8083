import type { SealedSite } from '../SealedSite';

/**
 * For Netlify, which answers with a file that is there before it looks into this one. Cloudflare Pages finds the nearest
 * 404 page by itself, and overlooks lines with this status.
 *
 * @see https://docs.netlify.com/manage/routing/redirects/redirect-options/#custom-404-page-handling
 */
export const redirectsFile = ({ baseUrl, languages }: SealedSite): string =>
  [...languages.map((language) => `${language}/`), '']
    .map((folder) => `${baseUrl}${folder}* ${baseUrl}${folder}404.html 404\n`)
    .join('');
