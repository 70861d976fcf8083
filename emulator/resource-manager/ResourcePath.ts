/**
 * `/subscriptions/{id}/resourceGroups/{name}/providers/Microsoft.KeyVault/vaults/{name}/keys`, taken apart.
 * What stands before the last `/providers/` is the scope, which may hold another.
 */
export interface ResourcePath {
  /** As it was asked for, without a slash at the end. */
  readonly id: string;
  /** Empty for what belongs to no subscription. */
  readonly scope: string;
  readonly namespace: string;
  /** Such as `['vaults', 'keys']`. */
  readonly types: readonly string[];
  /** One for each type; one less where a list is asked for. */
  readonly names: readonly string[];
}

export function readResourcePath(path: string): ResourcePath {
  const segments = path.split('/').filter(Boolean).map(decoded);
  const provider = segments.map((segment) => segment.toLowerCase()).lastIndexOf('providers');
  const hasProvider = provider !== -1 && provider < segments.length - 1;
  const rest = hasProvider ? segments.slice(provider + 2) : segments;
  return {
    id: idOf(segments),
    scope: hasProvider ? idOf(segments.slice(0, provider)) : '',
    namespace: hasProvider ? segments[provider + 1]! : 'Microsoft.Resources',
    types: rest.filter((_, index) => index % 2 === 0),
    names: rest.filter((_, index) => index % 2 === 1),
  };
}

const idOf = (segments: readonly string[]): string => segments.map((segment) => `/${segment}`).join('');

export const typeOf = ({ namespace, types }: ResourcePath): string => [namespace, ...types].join('/');

export const isList = ({ types, names }: ResourcePath): boolean => names.length < types.length;

/** Ids and names of Azure are compared without regard to case. */
export const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether something is the scope itself or lies inside. The root holds everything. */
export const isWithin = (id: string, scope: string): boolean =>
  scope === '' ||
  scope === '/' ||
  isSame(id, scope) ||
  id.toLowerCase().startsWith(`${scope.toLowerCase()}/`);

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
