import type { Bundle } from './Bundle';
import { isObject } from './json';
import { rowsOf } from './rowsOf';

/**
 * A bundle as far as it says something about an application. That the one it was collected for is not there, or has no
 * access, is not known of another. Null is the one it was collected for.
 */
export function forApplication(bundle: Bundle, appId: string | null): Bundle {
  if (appId === null || !isObject(bundle)) return bundle;
  const own: unknown = bundle.appId;
  const isAnothers = typeof own === 'string' && own.trim().toLowerCase() !== appId.trim().toLowerCase();
  if (!isAnothers || namesOne(bundle)) return { ...bundle, appId };
  const { servicePrincipal: _asked, roleAssignments: _assigned, ...rest } = bundle;
  return { ...rest, appId };
}

/** Applications that are there name themselves, so that they cannot be taken for another. */
function namesOne({ servicePrincipal }: Bundle): boolean {
  const body: unknown = servicePrincipal?.ok === true ? servicePrincipal.body : null;
  return rowsOf(body).length > 0 || (isObject(body) && typeof body.appId === 'string');
}
