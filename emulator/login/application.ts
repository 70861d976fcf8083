/** The one application that the demo knows: registered for accounts of every organization, as a single-page app. */
export const clientId = 'dddddddd-0000-4000-8000-00000000dec0';

/** What its users read on the consent page. */
export const applicationName = 'Customer-managed keys guide (demo)';

/** A single-page app has its own end for refresh tokens: a day after the sign-in, however often they are renewed. */
export const refreshTokenSeconds = 24 * 60 * 60;

/** Any port of this machine, and the one path that the site serves its redirect bridge at, under any base path. */
export const isRedirectUri = (uri: string): boolean =>
  isLoopback(uri) && new URL(uri).pathname.endsWith('/auth/redirect.html') && !/[?#]/.test(uri);

/** Where a single-page app of this machine may be served from, and so ask for tokens from. */
export function isLoopback(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname, username } = new URL(uri);
  return protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname) && username === '';
}
