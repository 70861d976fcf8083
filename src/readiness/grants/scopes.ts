import { sameId, segmentsOf } from '../../evidence';
import type { ScopeLevel } from '../Finding';

const levels: Readonly<Record<number, ScopeLevel>> = {
  0: 'root',
  2: 'subscription',
  4: 'resource-group',
  8: 'vault',
  10: 'key',
};

/**
 * Where a scope stands above a key: `/subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.KeyVault/vaults/{v}/keys/{k}`
 * or the beginning of it. Management groups are in a list only if the vault is below them.
 */
export function levelAbove(scope: string, keyId: string): ScopeLevel {
  const segments = segmentsOf(scope);
  const isManagementGroup =
    segments.length === 4 &&
    sameId(segments.slice(0, 3).join('/'), 'providers/Microsoft.Management/managementGroups');
  if (isManagementGroup) return 'management-group';
  const key = segmentsOf(keyId);
  const isAbove = segments.every((segment, index) => sameId(segment, key[index] ?? ''));
  return (isAbove ? levels[segments.length] : undefined) ?? 'elsewhere';
}

/** Local roles of a Managed HSM are assigned at `/`, `/keys` or `/keys/{name}`. */
export function levelInManagedHsm(scope: string, keyName: string): ScopeLevel {
  const [collection, name, ...rest] = segmentsOf(scope);
  if (collection === undefined) return 'vault';
  if (!sameId(collection, 'keys')) return 'elsewhere';
  if (name === undefined) return 'vault';
  return sameId(name, keyName) && rest.length === 0 ? 'key' : 'elsewhere';
}
