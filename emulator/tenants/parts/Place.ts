import { type IdKind, idOf } from './idOf';

/** Names that all scenarios share, so that a newcomer pastes one Key Identifier. */
export const names = {
  /** For Customer Journey Analytics. */
  vault: 'contoso-cmk',
  /** For Experience Platform: Journey Optimizer needs one vault for each. */
  platformVault: 'contoso-cmk-aep',
  managedHsm: 'contoso-hsm',
  key: 'adobe-cmk',
  resourceGroup: 'contoso-cmk-rg',
  location: 'westeurope',
} as const;

export const applications = {
  /** Of Customer Journey Analytics, the same for everybody. */
  analytics: '251e3919-1940-4296-bb8b-6b9a5e8a4805',
  /** As Experience Platform gives each organization its own. */
  platform: '66666666-6666-4666-8666-666666666666',
} as const;

/** The tenant of one scenario: its ids and the time at which it is looked at. */
export interface Place {
  readonly now: Date;
  readonly tenantId: string;
  readonly subscriptionId: string;
  readonly analyticsPrincipal: string;
  readonly platformPrincipal: string;
  readonly reader: string;
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly vault: string;
  readonly platformVault: string;
  /** Further ids of this scenario; the same arguments give the same id. */
  readonly id: (kind: IdKind, count: number) => string;
}

export function placeOf(scenario: number, now: Date): Place {
  const id: Place['id'] = (kind, count) => idOf(kind, scenario, count);
  const subscriptionId = id('subscription', 1);
  const subscription = `/subscriptions/${subscriptionId}`;
  const resourceGroup = `${subscription}/resourceGroups/${names.resourceGroup}`;
  return {
    now,
    tenantId: id('tenant', 1),
    subscriptionId,
    analyticsPrincipal: id('service-principal', 1),
    platformPrincipal: id('service-principal', 2),
    reader: id('user', 1),
    subscription,
    resourceGroup,
    vault: `${resourceGroup}/providers/Microsoft.KeyVault/vaults/${names.vault}`,
    platformVault: `${resourceGroup}/providers/Microsoft.KeyVault/vaults/${names.platformVault}`,
    id,
  };
}
