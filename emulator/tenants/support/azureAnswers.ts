import type { Bundle } from '../../../src/evidence';
import type { AzureRights } from '../../model/Account';
import type { Tenant, Vault } from '../../model/Tenant';
import { accessAnswers } from './accessAnswers';
import { answered, forbidden, listed, missing } from './answers';

export function azureAnswers(
  keyUri: string,
  tenant: Tenant,
  rights: AzureRights,
  principal: string | null,
): Partial<Bundle> {
  const [, host = '', key = ''] = /^(?:https:\/\/)?([^/]+)\/[a-z]+\/([^/]+)/.exec(keyUri) ?? [];
  const name = host.split('.')[0] ?? '';
  const collection = host.includes('managedhsm') ? 'managedHSMs' : 'vaults';
  const vault =
    rights === 'none'
      ? undefined
      : tenant.vaults.find(
          ({ resource }) => resource.name === name && resource.type === `Microsoft.KeyVault/${collection}`,
        );
  const rows = vault?.isInResourceGraph ? [rowOf(vault, tenant)] : [];
  const find = answered({
    totalRecords: rows.length,
    count: rows.length,
    resultTruncated: 'false',
    data: rows,
  });
  if (vault === undefined) return { find, ...whereVaultMayBe(name, tenant, rights) };
  return {
    find,
    vault: answered(vault.resource),
    ...keyAnswers(vault, key, rights),
    ...accessAnswers(vault, key, tenant, rights, principal),
  };
}

/** Resource Graph knows the tenant that the subscription is in, whatever the vault says of itself. */
const rowOf = ({ resource }: Vault, { tenantId }: Tenant): object => ({
  id: resource.id,
  name: resource.name,
  tenantId,
  subscriptionId: resource.id.split('/')[2],
});

/** Without a subscription that the reader sees there is nowhere to ask. */
const whereVaultMayBe = (name: string, tenant: Tenant, rights: AzureRights): Partial<Bundle> =>
  rights === 'none' || tenant.subscriptions.length === 0
    ? {}
    : {
        deletedVaults: listed(tenant.deletedVaults),
        nameAvailability: answered(
          tenant.namesTaken.includes(name)
            ? {
                nameAvailable: false,
                reason: 'AlreadyExists',
                message: `The name '${name}' is already in use.`,
              }
            : { nameAvailable: true },
        ),
      };

function keyAnswers({ keys, resource }: Vault, name: string, rights: AzureRights): Partial<Bundle> {
  if (rights === 'no-keys') {
    const no = forbidden('Microsoft.KeyVault/vaults/keys/read');
    return { key: no, keyVersions: no, vaultKeys: no };
  }
  const key = keys.find((one) => one.resource.name === name);
  const none = missing(`The key '${name}' was not found.`);
  return {
    key: key === undefined ? none : answered(key.resource),
    keyVersions: key === undefined ? none : listed(key.versions),
    vaultKeys: resource.type === 'Microsoft.KeyVault/vaults' ? listed(keys.map((one) => one.resource)) : none,
  };
}
