import { type Observation, sameId, valueOf } from '../../evidence';
import type { Context } from '../Context';
import { outcome, type Outcome, unreadableOutcome, waitingOutcome } from '../Outcome';

/** Names `az cloud list` has for the clouds that Adobe does not run in. */
const otherClouds = ['AzureChinaCloud', 'AzureUSGovernment', 'AzureGermanCloud'];
/** The one it runs in. */
const publicCloud = 'AzureCloud';

/**
 * The application is looked up in the tenant that the reader is signed in to, so three things must be one tenant: that
 * one, the vault's, and the one the subscription belongs to today.
 */
export function tenantMatch({ evidence }: Context): Outcome {
  const { accountTenantId, cloud, foundVaults, vault } = evidence;
  const cloudName = valueOf(cloud);
  if (cloudName !== null && otherClouds.some((name) => sameId(name, cloudName))) {
    return outcome('tenant.match/other-cloud', { cloud: cloudName }, cloud);
  }
  if (vault.state === 'absent') return waitingOutcome('tenant.match', 'vault.found');
  const vaultTenant: Observation<string> = vault.state === 'seen' ? vault.value.tenantId : vault;
  const rows = valueOf(foundVaults)?.items ?? [];
  const own = valueOf(vaultTenant);
  const found =
    rows.find(({ tenantId }) => own !== null && !sameId(valueOf(tenantId) ?? own, own))?.tenantId ??
    rows[0]?.tenantId ??
    null;
  const ids = {
    vault: own,
    found: found === null ? null : valueOf(found),
    account: valueOf(accountTenantId),
  };

  if (ids.vault !== null && ids.found !== null && !sameId(ids.vault, ids.found)) {
    const params = { vaultTenantId: ids.vault, subscriptionTenantId: ids.found };
    return outcome(
      'tenant.match/subscription-moved',
      params,
      vaultTenant,
      ...(found === null ? [] : [found]),
    );
  }
  const known = ids.vault ?? ids.found;
  if (known !== null && ids.account !== null && !sameId(known, ids.account)) {
    const params = { vaultTenantId: known, accountTenantId: ids.account };
    return outcome('tenant.match/vault-elsewhere', params, vaultTenant, accountTenantId);
  }
  // The row of Resource Graph can prove a difference; that they agree must be read from the vault itself.
  for (const needed of [vaultTenant, accountTenantId, cloud]) {
    if (needed.state === 'unreadable') return unreadableOutcome('tenant.match', needed.reason);
    if (needed.state === 'absent') return unreadableOutcome('tenant.match', { code: 'not-stated' });
  }
  if (cloudName !== null && !sameId(cloudName, publicCloud)) {
    const reason = { code: 'not-understood', expected: publicCloud, found: cloudName.slice(0, 60) } as const;
    return unreadableOutcome('tenant.match', reason);
  }
  return outcome('tenant.match/same', { tenantId: ids.account ?? '' }, vaultTenant, accountTenantId);
}
