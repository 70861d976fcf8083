import type { Allowed } from './Allowed';
import type { Area } from './Area';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { permissionsPolicy } from './permissionsPolicy';

export type Headers = Readonly<Record<string, string>>;

/** The same for every answer. */
export const commonHeaders: Headers = {
  // Without subdomains: those may belong to others.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // Old browsers do not know `frame-ancestors`.
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissionsPolicy,
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const cacheControl: Readonly<Record<Area, string>> = {
  // “Use it only after asking whether it is still the same.”
  pages: 'no-cache',
  search: 'no-cache',
  assets: 'public, max-age=31536000, immutable',
  // An old copy would not fit a new version of the sign-in library.
  'sign-in': 'no-store',
};

/** What an answer has beside the common headers. */
export const ownHeaders = (area: Area, allowed: Allowed): Headers => ({
  'Content-Security-Policy': contentSecurityPolicy(area, allowed, 'header'),
  // Microsoft's rule for the page that a sign-in ends on: it is served without this header.
  ...(area === 'sign-in' ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }),
  'Cache-Control': cacheControl[area],
});

export const headersOf = (area: Area, allowed: Allowed): Headers => ({
  ...commonHeaders,
  ...ownHeaders(area, allowed),
});
