import type { CheckName } from '../checkNames';
import type { Fix, Seen } from '../Finding';
import { statusOf } from '../outcomes';
import type { Names } from './Names';
import { applicationPage, keyPage, portalPage, vaultPage } from './portal';

const directoryRoles =
  "az rest --method get --uri 'https://graph.microsoft.com/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole'";

/** Commands that only read, and whose output can be pasted, for what is unknown. What waits for another check has none. */
export function lookFor(check: CheckName, { code }: Seen, names: Names): Fix | null {
  if (statusOf(code) !== 'unknown' || code.endsWith('/waiting')) return null;
  const look = commandsFor(check, names);
  return look === null ? null : { az: look.az, powershell: look.az, portal: look.portal, reversible: true };
}

interface Look {
  readonly az: readonly string[];
  readonly portal: Fix['portal'];
}

function commandsFor(check: CheckName, names: Names): Look | null {
  const vault = names.isManagedHsm ? `--hsm-name ${names.vault}` : `--name ${names.vault}`;
  switch (check) {
    case 'identifier.form':
      return null;
    case 'tenant.match':
      return {
        az: ['az account show -o json', `az keyvault show ${vault} -o json`],
        portal: vaultPage(names, 'overview', 'Overview'),
      };
    case 'reader.role':
      return { az: [directoryRoles], portal: portalPage('Microsoft Entra ID', 'Roles and administrators') };
    case 'app.present':
    case 'app.enabled':
      return {
        az: [`az ad sp show --id ${names.appId} -o json`],
        portal: applicationPage(names, 'All applications'),
      };
    case 'vault.dedicated':
      return {
        az: [`az keyvault key list --vault-name ${names.vault} -o json`],
        portal: vaultPage(names, 'keys', 'Keys'),
      };
    case 'grant.key-access':
    case 'grant.least-privilege':
      return {
        az: accessCommands(names),
        portal: vaultPage(names, 'users', 'Access control (IAM)', 'Role assignments'),
      };
    case 'key.found':
    case 'key.enabled':
    case 'key.dates':
    case 'key.type':
    case 'key.size':
    case 'key.operations':
    case 'key.rotation':
      return { az: keyCommands(check, names), portal: keyPage(names, 'Current Version') };
    default:
      return { az: [`az keyvault show ${vault} -o json`], portal: vaultPage(names, 'overview', 'Overview') };
  }
}

const accessCommands = ({ isManagedHsm, key, objectId, vault, vaultId }: Names): readonly string[] =>
  isManagedHsm
    ? [`az keyvault role assignment list --hsm-name ${vault} --assignee ${objectId} -o json`]
    : [
        `az role assignment list --assignee ${objectId} --scope '${vaultId}/keys/${key}' --include-inherited --include-groups -o json`,
      ];

/** Only Resource Manager tells the rotation policy together with the key. */
const keyCommands = (check: CheckName, { isManagedHsm, key, vault, vaultId }: Names): readonly string[] =>
  check === 'key.rotation' && !isManagedHsm
    ? [`az rest --method get --uri '${vaultId}/keys/${key}?api-version=2026-02-01'`]
    : [`az keyvault key show ${isManagedHsm ? '--hsm-name' : '--vault-name'} ${vault} --name ${key} -o json`];
