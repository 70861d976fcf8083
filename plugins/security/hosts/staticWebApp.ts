import { areasWithFolder, folderOf } from '../policy/Area';
import { contentTypes } from '../policy/contentTypes';
import { type Headers, headersOf, ownHeaders } from '../policy/headersOf';
import type { SealedSite } from '../SealedSite';

/** @see https://learn.microsoft.com/azure/static-web-apps/configuration#restrictions */
const largest = 20 * 1024;

/**
 * For Azure Static Web Apps. A route's headers replace the global ones of the same name. One page answers all missing
 * addresses: there is no override for a part of the site, and a route that rewrites would answer with status 200.
 */
export function staticWebApp({ baseUrl, allowed }: SealedSite): string {
  const text = JSON.stringify(
    {
      globalHeaders: headersOf('pages', allowed),
      routes: areasWithFolder.map((area) => ({
        route: `${baseUrl}${folderOf[area]}*`,
        headers: differing(ownHeaders(area, allowed), ownHeaders('pages', allowed)),
      })),
      responseOverrides: { '404': { rewrite: `${baseUrl}404.html` } },
      mimeTypes: contentTypes,
    },
    null,
    2,
  );
  if (Buffer.byteLength(text) > largest) {
    throw new Error(
      `staticwebapp.config.json may have ${largest} bytes, and would have ${Buffer.byteLength(text)}. Use fewer different inline scripts and style attributes.`,
    );
  }
  return `${text}\n`;
}

/** An empty value takes a global header away. */
const differing = (headers: Headers, from: Headers): Headers =>
  Object.fromEntries(
    [...new Set([...Object.keys(from), ...Object.keys(headers)])]
      .filter((name) => headers[name] !== from[name])
      .map((name) => [name, headers[name] ?? '']),
  );
