export interface Route {
  readonly path?: string | string[] | undefined;
  readonly exact?: boolean | undefined;
  readonly routes?: readonly Route[] | undefined;
}

const withoutSlash = (path: string): string => path.replace(/\/$/, '').toLowerCase();

/**
 * Whether one of the routes is a page at this address. Routes that are not exact only hold others: that of the docs
 * takes every address, also those for which it says that there is no such page.
 */
export const hasPage = (routes: readonly Route[], address: string): boolean =>
  routes.some(
    ({ exact, path, routes: inner }) =>
      (exact === true && typeof path === 'string' && withoutSlash(path) === withoutSlash(address)) ||
      hasPage(inner ?? [], address),
  );
