import { matchPath } from '@docusaurus/router';

interface Loadable {
  preload?: () => unknown;
}

export interface GuardedRoute {
  readonly path?: string | string[] | undefined;
  readonly exact?: boolean | undefined;
  readonly component?: object | undefined;
  readonly routes?: readonly GuardedRoute[] | undefined;
}

/**
 * Docusaurus loads the page anew when a part of the next one is missing, whatever the reason: without a connection, the
 * reader would lose the page they have. It asks a route's component to load itself, so that is where to answer.
 *
 * @param wantedPath where the reader is going
 * @param onMissing the page that the reader wants cannot be shown; the one before stays
 */
export function guardRoutes(
  routes: readonly GuardedRoute[],
  wantedPath: () => string,
  onMissing: () => void,
): () => void {
  const undo = routes.map((route) => {
    const undoInner = guardRoutes(route.routes ?? [], wantedPath, onMissing);
    const component: Loadable | undefined = route.component;
    const load = component?.preload;
    if (component === undefined || load === undefined) return undoInner;
    component.preload = () =>
      Promise.resolve(load()).catch(() => {
        // Loaded ahead, for a link under the pointer: nobody waits for it yet.
        if (matchPath(wantedPath(), { path: route.path, exact: route.exact === true }) === null)
          return undefined;
        onMissing();
        // Never: only so does Docusaurus keep the page that is there.
        return new Promise(() => {});
      });
    return () => {
      component.preload = load;
      undoInner();
    };
  });
  return () => undo.forEach((one) => one());
}
