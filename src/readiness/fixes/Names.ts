import { segmentAfter, valueOf } from '../../evidence';
import { applicationOf } from '../checks/directory';
import type { Context } from '../Context';

/** What the commands are filled in with. A name that is not known is a placeholder in angle brackets. */
export interface Names {
  readonly isManagedHsm: boolean;
  readonly vault: string;
  readonly vaultId: string;
  readonly resourceGroup: string;
  readonly location: string;
  readonly key: string;
  readonly appId: string;
  readonly objectId: string;
  readonly tenantId: string;
  readonly subscriptionId: string;
}

/**
 * Whatever comes out of an answer may have been written by anybody who can write to it, and ends up in a shell. So only
 * names of the form Azure gives them get through.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */
const safe = (value: string | null, pattern: RegExp, placeholder: string): string =>
  value !== null && pattern.test(value) ? value : placeholder;

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Names of vaults, keys and regions; no name begins with a hyphen, or it would be an option. */
const word = /^[a-z\d][a-z\d-]{0,127}$/i;
const group = String.raw`(?=[\p{L}\p{N}_(.])[\p{L}\p{N}_.()-]{0,89}[\p{L}\p{N}_()-]`;
const resourceGroup = new RegExp(`^${group}$`, 'u');
const resourceId = new RegExp(
  `^/subscriptions/[a-f\\d-]{36}/resourceGroups/${group}/providers/Microsoft\\.KeyVault/(?:vaults|managedHSMs)/[a-z\\d-]{1,127}$`,
  'iu',
);

/** PowerShell runs what stands between parentheses. Single quotes are the same in all shells. */
const quoted = (name: string): string => (/^[\w.<>-]+$/.test(name) ? name : `'${name}'`);

export function namesOf(context: Context): Names {
  const { evidence } = context;
  const identifier = valueOf(evidence.keyIdentifier)?.identifier ?? null;
  const vault = valueOf(evidence.vault);
  const deleted = valueOf(evidence.deletedVaults)?.items[0];
  const found = valueOf(evidence.foundVaults)?.items[0];
  const id =
    (vault && valueOf(vault.id)) ??
    (deleted ? valueOf(deleted.vaultId) : null) ??
    (found ? valueOf(found.id) : null);
  const location = (vault && valueOf(vault.location)) ?? (deleted ? valueOf(deleted.location) : null);
  const application = applicationOf(context);
  const vaultId = safe(id, resourceId, '<VAULT-RESOURCE-ID>');
  return {
    isManagedHsm: identifier?.service === 'managed-hsm',
    vault: safe(identifier?.vault ?? null, word, '<VAULT>'),
    vaultId,
    resourceGroup: quoted(safe(segmentAfter(vaultId, 'resourceGroups'), resourceGroup, '<RESOURCE-GROUP>')),
    location: safe(location, word, '<LOCATION>'),
    key: safe(identifier?.name ?? null, word, '<KEY>'),
    appId: safe(valueOf(evidence.appId), guid, '<APPLICATION-ID>'),
    objectId: safe(application === null ? null : valueOf(application.objectId), guid, '<OBJECT-ID>'),
    tenantId: safe(
      (vault && valueOf(vault.tenantId)) ?? valueOf(evidence.accountTenantId),
      guid,
      '<TENANT-ID>',
    ),
    subscriptionId: safe(
      segmentAfter(vaultId, 'subscriptions') ?? valueOf(evidence.accountSubscriptionId),
      guid,
      '<SUBSCRIPTION-ID>',
    ),
  };
}
