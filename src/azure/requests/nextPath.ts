import type { Path } from '../http';

/** Where a list goes on; null for any other place than the host the list came from: a token goes along. */
export function nextPath(host: string, nextLink: string): Path | null {
  try {
    const { origin, password, pathname, search, username } = new URL(nextLink);
    const isThere = origin === host && username === '' && password === '';
    return isThere ? `/${pathname.slice(1)}${search}` : null;
  } catch {
    return null;
  }
}
