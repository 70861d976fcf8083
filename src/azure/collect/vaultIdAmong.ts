import { collectionOf, sameId, vaultIdIn } from '../../evidence';
import type { KeyIdentifier } from '../../key-identifier';
import type { Path } from '../http';

interface Row {
  readonly id?: unknown;
  readonly name?: unknown;
}

/** The resource id of the vault in a list of vaults. */
export function vaultIdAmong(rows: readonly Row[], { service, vault }: KeyIdentifier): Path | null {
  const row = rows.find(({ id, name }) => isName(name, vault) && isVaultId(id, service));
  return row === undefined ? null : (row.id as Path);
}

/** A resource id and nothing more: it becomes part of addresses. */
export const isVaultId = (id: unknown, service: KeyIdentifier['service']): id is Path =>
  typeof id === 'string' &&
  vaultIdIn(id) === id &&
  !/[?#\\]|\/\.{1,2}(?:\/|$)/.test(id) &&
  id.toLowerCase().includes(`/microsoft.keyvault/${collectionOf(service).toLowerCase()}/`);

const isName = (name: unknown, vault: string): boolean => typeof name === 'string' && sameId(name, vault);
