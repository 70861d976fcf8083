import type { Fix } from '../Finding';
import type { Names } from './Names';

const home = 'https://portal.azure.com/';

const isKnown = (name: string): boolean => !name.startsWith('<');

/**
 * A page of the vault. Microsoft documents no such addresses, so the path to select stands beside it.
 * @param blade last part of the address, such as `networking`
 */
export const vaultPage = (
  { tenantId, vault, vaultId }: Names,
  blade: string,
  ...path: readonly string[]
): Fix['portal'] => ({
  url: isKnown(vaultId) && isKnown(tenantId) ? `${home}#@${tenantId}/resource${vaultId}/${blade}` : home,
  path: ['Key vaults', vault, ...path],
});

export const keyPage = (names: Names, ...path: readonly string[]): Fix['portal'] =>
  vaultPage(names, 'keys', 'Keys', names.key, ...path);

export const applicationPage = ({ appId, objectId }: Names, ...path: readonly string[]): Fix['portal'] => ({
  url:
    isKnown(objectId) && isKnown(appId)
      ? `${home}#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${objectId}/appId/${appId}`
      : home,
  path: ['Microsoft Entra ID', 'Enterprise applications', ...path],
});

export const portalPage = (...path: readonly string[]): Fix['portal'] => ({ url: home, path });
