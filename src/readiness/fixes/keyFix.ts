import { printInstant, valueOf } from '../../evidence';
import { smallestKey } from '../checks/keyState';
import type { Context } from '../Context';
import type { Fix, Seen } from '../Finding';
import type { Names } from './Names';
import { keyPage, vaultPage } from './portal';

export function keyFix(seen: Seen, names: Names, context: Context): Fix | null {
  const where = names.isManagedHsm ? `--hsm-name ${names.vault}` : `--vault-name ${names.vault}`;
  const powershellWhere = names.isManagedHsm ? `-HsmName ${names.vault}` : `-VaultName ${names.vault}`;
  const change = (az: string, powershell: string): Fix => ({
    az: [`az keyvault key set-attributes ${where} --name ${names.key} ${az}`],
    powershell: [`Update-AzKeyVaultKey ${powershellWhere} -Name ${names.key} ${powershell}`],
    portal: keyPage(names, 'Current Version'),
    reversible: true,
  });
  switch (seen.code) {
    case 'key.found/not-found':
      return {
        az: [`az keyvault key recover ${where} --name ${names.key}`],
        powershell: [`Undo-AzKeyVaultKeyRemoval ${powershellWhere} -Name ${names.key}`],
        portal: vaultPage(names, 'keys', 'Keys', 'Manage deleted keys', names.key, 'Recover'),
        reversible: true,
      };
    case 'key.enabled/disabled':
      return change('--enabled true', '-Enable $true');
    case 'key.dates/expired':
      return change('--expires <NEW-DATE>', '-Expires <NEW-DATE>');
    case 'key.dates/not-yet-active': {
      const now = printInstant(context.now);
      return change(`--not-before ${now}`, `-NotBefore ${now}`);
    }
    case 'key.type/unsuitable':
    case 'key.size/too-small':
      return newKey(names, where, powershellWhere);
    case 'key.operations/missing': {
      // The command replaces the list, so what is allowed today stays in it.
      const all = [...allowedOperations(context), ...seen.params.operations];
      return change(`--ops ${all.join(' ')}`, `-KeyOps ${all.join(',')}`);
    }
    case 'key.rotation/no-policy':
    case 'key.rotation/no-rotation':
    case 'key.rotation/too-late':
      return rotation(names, where, powershellWhere);
    default:
      return null;
  }
}

const known = ['encrypt', 'decrypt', 'sign', 'verify', 'wrapKey', 'unwrapKey', 'import', 'export'];

function allowedOperations({ evidence: { key } }: Context): readonly string[] {
  const operations = valueOf(key)?.operations;
  const items = operations === undefined ? [] : (valueOf(operations)?.items ?? []);
  return known.filter((name) => items.some((item) => valueOf(item)?.toLowerCase() === name.toLowerCase()));
}

/** Type and size belong to a version for good; a new name keeps the two keys apart. */
const newKey = (names: Names, where: string, powershellWhere: string): Fix => ({
  az: [
    `az keyvault key create ${where} --name <NEW-KEY> --kty ${names.isManagedHsm ? 'RSA-HSM' : 'RSA'} --size ${smallestKey} --ops wrapKey unwrapKey`,
  ],
  powershell: [
    `Add-AzKeyVaultKey ${powershellWhere} -Name <NEW-KEY> -KeyType RSA -Size ${smallestKey} -KeyOps wrapKey,unwrapKey${names.isManagedHsm ? '' : ' -Destination Software'}`,
  ],
  portal: vaultPage(names, 'keys', 'Keys', 'Generate/Import'),
  reversible: true,
});

const policy = JSON.stringify({
  lifetimeActions: [{ trigger: { timeBeforeExpiry: 'P60D' }, action: { type: 'Rotate' } }],
  attributes: { expiryTime: 'P2Y' },
});

const rotation = (names: Names, where: string, powershellWhere: string): Fix => ({
  az: [`az keyvault key rotation-policy update ${where} --name ${names.key} --value '${policy}'`],
  powershell: [
    `Set-AzKeyVaultKeyRotationPolicy ${powershellWhere} -Name ${names.key} -ExpiresIn P2Y -KeyRotationLifetimeAction @{Action='Rotate';TimeBeforeExpiry='P60D'}`,
  ],
  portal: keyPage(names, 'Rotation policy'),
  reversible: true,
});
