import type { Key, Vault } from '../model/Tenant';
import { type Entered, vaultsIn } from './enterSubscription';
import { keyNotFound, resourceGroupIn, resourceGroupNotFound, resourceNotFound } from './errors';
import { isSame, isWithin, readResourcePath, type ResourcePath, typeOf } from './ResourcePath';

/** The vault or Managed HSM in a path, which may go on to its keys. */
export function findVault(entered: Entered, path: ResourcePath): Vault {
  requireResourceGroup(entered, path.id);
  const id = `${path.scope}/providers/${path.namespace}/${path.types[0]}/${path.names[0]}`;
  const vault = vaultsIn(entered).find(({ resource }) => isSame(resource.id, id));
  if (vault === undefined) throw resourceNotFound(readResourcePath(id));
  return vault;
}

export function findKey(entered: Entered, path: ResourcePath): Key {
  const vault = findVault(entered, path);
  const name = path.names[1] ?? '';
  const key = vault.keys.find(({ resource }) => isSame(resource.name, name));
  if (key === undefined) throw isManagedHsm(vault) ? resourceNotFound(path) : keyNotFound(name);
  return key;
}

/** Keys of a Managed HSM are kept from Resource Manager unless its owner says otherwise. */
const isManagedHsm = ({ resource }: Vault): boolean => /\/managedHSMs\//i.test(resource.id);

/** Throws 404 for a scope that does not exist. */
export function requireScope(entered: Entered, scope: string): void {
  requireResourceGroup(entered, scope);
  const path = readResourcePath(scope);
  switch (typeOf(path).toLowerCase()) {
    case 'microsoft.resources/subscriptions':
    case 'microsoft.resources/subscriptions/resourcegroups':
      return;
    case 'microsoft.keyvault/vaults':
    case 'microsoft.keyvault/managedhsms':
      findVault(entered, path);
      return;
    case 'microsoft.keyvault/vaults/keys':
    case 'microsoft.keyvault/managedhsms/keys':
      findKey(entered, path);
      return;
    default:
      throw resourceNotFound(path);
  }
}

/** A resource group is there when anything in the data was or is in it. */
export function requireResourceGroup({ subscription, tenant }: Entered, id: string): void {
  const name = resourceGroupIn(id);
  if (name === undefined) return;
  const group = `/subscriptions/${subscription.subscriptionId}/resourceGroups/${name}`;
  const known = [
    ...tenant.vaults.map(({ resource }) => resource.id),
    ...tenant.deletedVaults.map(({ properties }) => String((properties as { vaultId?: unknown }).vaultId)),
    ...tenant.roleAssignments.map(({ properties }) => properties.scope),
  ];
  if (!known.some((one) => isWithin(one, group))) throw resourceGroupNotFound(name);
}
