import type { World } from '../World';
import type { SignInError } from './errors/SignInError';
import { signInErrors } from './errors/signInErrors';
import { allPermissions, type Permission, permissions, type Resource } from './permissions';

export interface RequestedScopes {
  /** As they stood in the request; the answer names them in the same way, for MSAL looks for them like that. */
  readonly asked: readonly string[];
  readonly permissions: readonly Permission[];
}

export type ScopesReading =
  | { readonly ok: true; readonly scopes: RequestedScopes }
  | { readonly ok: false; readonly error: SignInError };

export function readScopes(parameter: string | null, origins: World['origins']): ScopesReading {
  const asked = (parameter ?? '').split(' ').filter((scope) => scope !== '');
  if (asked.length === 0) return { ok: false, error: signInErrors.parameterMissing('scope') };
  const found = new Set<Permission>();
  for (const scope of asked) {
    const { resource, name } = splitScope(scope, origins);
    if (resource === 'unknown') return { ok: false, error: signInErrors.scopeNotValid(scope) };
    const meant = permissionsNamed(resource, name);
    if (meant.length === 0) return { ok: false, error: signInErrors.scopeUnknown(name, resource) };
    for (const permission of meant) found.add(permission);
  }
  return { ok: true, scopes: { asked, permissions: [...found] } };
}

/** A scope without a resource in front of it is one of signing in, or else one of Graph. */
function splitScope(
  scope: string,
  origins: World['origins'],
): { readonly resource: Resource | 'unknown'; readonly name: string } {
  if (!scope.includes('/')) return { resource: 'graph', name: scope };
  const slash = scope.lastIndexOf('/');
  const [origin, name] = [scope.slice(0, slash).toLowerCase(), scope.slice(slash + 1)];
  if (origin === origins.resourceManager) return { resource: 'resource-manager', name };
  return { resource: origin === origins.graph ? 'graph' : 'unknown', name };
}

function permissionsNamed(resource: Resource, name: string): readonly Permission[] {
  // Stands for all permissions that the application is registered for at this resource.
  if (name === '.default') return allPermissions.filter((each) => permissions[each].resource === resource);
  return allPermissions.filter((each) => {
    const at = permissions[each].resource;
    return (at === resource || (at === null && resource === 'graph')) && sameText(each, name);
  });
}

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
