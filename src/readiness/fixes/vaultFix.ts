import { adobeAddress } from '../checks/vaultNetwork';
import type { Fix, Seen } from '../Finding';
import type { Names } from './Names';
import { portalPage, vaultPage } from './portal';

export function vaultFix(seen: Seen, names: Names): Fix | null {
  const { location, resourceGroup, vault, vaultId } = names;
  const update = names.isManagedHsm
    ? `az keyvault update-hsm --hsm-name ${vault} --resource-group ${resourceGroup}`
    : `az keyvault update --name ${vault} --resource-group ${resourceGroup}`;
  const powershellUpdate = names.isManagedHsm
    ? `Update-AzKeyVaultManagedHsm -Name ${vault} -ResourceGroupName ${resourceGroup}`
    : `Update-AzKeyVault -VaultName ${vault} -ResourceGroupName ${resourceGroup}`;
  switch (seen.code) {
    case 'vault.found/soft-deleted':
      return {
        az: [
          `az keyvault recover ${names.isManagedHsm ? '--hsm-name' : '--name'} ${vault} --location ${location}`,
        ],
        powershell: names.isManagedHsm
          ? [
              `Undo-AzKeyVaultManagedHsmRemoval -Name ${vault} -ResourceGroupName ${resourceGroup} -Location ${location}`,
            ]
          : [
              `Undo-AzKeyVaultRemoval -VaultName ${vault} -ResourceGroupName ${resourceGroup} -Location ${location}`,
            ],
        portal: portalPage('Key vaults', 'Manage deleted vaults', vault, 'Recover'),
        reversible: true,
      };
    case 'vault.soft-delete/off':
    case 'vault.soft-delete/off-witnessed':
      return {
        az: [`az resource update --ids '${vaultId}' --set properties.enableSoftDelete=true`],
        powershell: [],
        portal: vaultPage(names, 'properties', 'Properties', 'Soft-delete'),
        reversible: false,
      };
    case 'vault.purge-protection/off':
    case 'vault.purge-protection/off-witnessed':
      return {
        az: [`${update} --enable-purge-protection true`],
        powershell: [`${powershellUpdate} -EnablePurgeProtection`],
        portal: vaultPage(names, 'properties', 'Properties', 'Enable purge protection'),
        reversible: false,
      };
    case 'vault.permission-model/access-policies':
      return {
        az: [`${update} --enable-rbac-authorization true`],
        powershell: [`${powershellUpdate} -DisableRbacAuthorization $false`],
        portal: vaultPage(
          names,
          'access_config',
          'Access configuration',
          'Azure role-based access control (recommended)',
          'Apply',
        ),
        reversible: true,
      };
    case 'vault.network/bypass-off':
    case 'vault.network/address-missing':
    case 'vault.network/bypass-off-and-address-missing':
    case 'vault.network/public-access-off':
    case 'vault.network/perimeter':
      return { ...networkCommands(seen.code, names, update), portal: networkPage(names), reversible: true };
    default:
      return null;
  }
}

const networkPage = (names: Names): Fix['portal'] =>
  vaultPage(names, 'networking', 'Networking', 'Firewalls and virtual networks');

/** In a perimeter the vault's own rules do not count; and for a Managed HSM only the portal's path is certain. */
function networkCommands(
  code: string,
  { isManagedHsm, resourceGroup, vault }: Names,
  update: string,
): Pick<Fix, 'az' | 'powershell'> {
  if (isManagedHsm || code === 'vault.network/perimeter') return { az: [], powershell: [] };
  const bypass = {
    az: `${update} --bypass AzureServices`,
    powershell: `Update-AzKeyVaultNetworkRuleSet -VaultName ${vault} -Bypass AzureServices`,
  };
  const address = {
    az: `az keyvault network-rule add --name ${vault} --resource-group ${resourceGroup} --ip-address ${adobeAddress}`,
    powershell: `Add-AzKeyVaultNetworkRule -VaultName ${vault} -IpAddressRange ${adobeAddress}`,
  };
  const open = {
    // The rules first: the vault must not stand open in between.
    az: `${update} --public-network-access Enabled`,
    powershell: `Update-AzKeyVault -VaultName ${vault} -ResourceGroupName ${resourceGroup} -PublicNetworkAccess Enabled`,
  };
  const steps =
    code === 'vault.network/bypass-off'
      ? [bypass]
      : code === 'vault.network/address-missing'
        ? [address]
        : code === 'vault.network/public-access-off'
          ? [address, bypass, denyByDefault(update, vault), open]
          : [bypass, address];
  return { az: steps.map(({ az }) => az), powershell: steps.map(({ powershell }) => powershell) };
}

const denyByDefault = (update: string, vault: string): { az: string; powershell: string } => ({
  az: `${update} --default-action Deny`,
  powershell: `Update-AzKeyVaultNetworkRuleSet -VaultName ${vault} -DefaultAction Deny`,
});
