import { valueOf } from '../../evidence';
import type { Context } from '../Context';
import { encryptionUserRoleId, managedHsmEncryptionUserRoleId } from '../../evidence';
import type { Fix, Seen } from '../Finding';
import type { Names } from './Names';
import { vaultPage } from './portal';

export function accessFix(seen: Seen, names: Names, { evidence }: Context): Fix | null {
  switch (seen.code) {
    case 'grant.key-access/none':
    case 'grant.key-access/insufficient':
    case 'grant.key-access/elsewhere':
    case 'grant.least-privilege/broader':
      return assignRole(names);
    case 'grant.key-access/application-id-used': {
      const vault = valueOf(evidence.vault);
      return vault !== null && valueOf(vault.azureRbac) === true ? assignRole(names) : setPolicy(names);
    }
    case 'grant.key-access/policy-none':
    case 'grant.key-access/policy-insufficient':
    case 'grant.key-access/policy-compound':
    case 'grant.least-privilege/policy-broader':
      return setPolicy(names);
    case 'grant.key-access/denied':
      return {
        az: [],
        powershell: [],
        portal: vaultPage(names, 'users', 'Access control (IAM)', 'Deny assignments'),
        reversible: true,
      };
    default:
      return null;
  }
}

function assignRole(names: Names): Fix {
  const { isManagedHsm, objectId, vault, vaultId } = names;
  const who = `--assignee-object-id ${objectId} --assignee-principal-type ServicePrincipal`;
  return isManagedHsm
    ? {
        az: [
          `az keyvault role assignment create --hsm-name ${vault} ${who} --role ${managedHsmEncryptionUserRoleId} --scope /keys`,
        ],
        powershell: [
          `New-AzKeyVaultRoleAssignment -HsmName ${vault} -ObjectId ${objectId} -RoleDefinitionId ${managedHsmEncryptionUserRoleId} -Scope /keys`,
        ],
        portal: vaultPage(names, 'localRbac', 'Local RBAC', 'Add'),
        reversible: true,
      }
    : {
        az: [`az role assignment create ${who} --role ${encryptionUserRoleId} --scope '${vaultId}'`],
        powershell: [
          `New-AzRoleAssignment -ObjectId ${objectId} -RoleDefinitionId ${encryptionUserRoleId} -Scope '${vaultId}'`,
        ],
        portal: vaultPage(names, 'users', 'Access control (IAM)', 'Add', 'Add role assignment'),
        reversible: true,
      };
}

const setPolicy = (names: Names): Fix => ({
  az: [
    `az keyvault set-policy --name ${names.vault} --object-id ${names.objectId} --key-permissions get wrapKey unwrapKey`,
  ],
  powershell: [
    `Set-AzKeyVaultAccessPolicy -VaultName ${names.vault} -ObjectId ${names.objectId} -PermissionsToKeys get,wrapKey,unwrapKey`,
  ],
  portal: vaultPage(names, 'access_policies', 'Access policies', 'Create'),
  reversible: true,
});
