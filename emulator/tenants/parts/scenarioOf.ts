import type { Account, Membership } from '../../model/Account';
import type { Scenario } from '../../model/Scenario';
import type { Tenant } from '../../model/Tenant';
import type { Draft } from './Draft';
import { applications, names, type Place, placeOf } from './Place';
import { readyTenant } from './readyTenant';

/** @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
export const applicationAdministrator = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3';

/** @param number tells the ids of this scenario from those of the others */
export function scenarioOf(draft: Draft, number: number, now: Date): Scenario {
  const place = placeOf(number, now);
  const contoso = (draft.changes ?? []).reduce<Tenant>(
    (tenant, change) => change(tenant, place),
    readyTenant(place),
  );
  const [home, ...others] = draft.otherTenants?.(place) ?? [];
  const tenants = home === undefined ? [contoso] : [home, contoso, ...others];
  return {
    account: accountOf(draft, tenants, place),
    tenants,
    keyUri: `https://${names.vault}.vault.azure.net/keys/${names.key}`,
    appId: applications.analytics,
    product: 'customer-journey-analytics',
    ...draft.asked,
    expected: draft.expected,
  };
}

function accountOf(
  { about, name, reader, signIn }: Draft,
  tenants: readonly Tenant[],
  place: Place,
): Account {
  const trouble = signIn?.trouble ?? null;
  // At home at least, or else nobody could sign in at all.
  const members = trouble?.kind === 'not-in-tenant' ? tenants.slice(0, 1) : tenants;
  return {
    username: `${name}@${tenants[0]?.defaultDomain ?? ''}`,
    displayName: displayNameOf(name),
    about,
    memberships: members.map(({ tenantId }, index): Membership => ({
      // Users 1 and 2 are Contoso's own.
      objectId: tenantId === place.tenantId ? place.reader : place.id('user', index + 3),
      tenantId,
      directoryRoles: reader?.directoryRoles ?? [applicationAdministrator],
      azureRights: reader?.azureRights ?? 'reader',
      maySeeApplications: reader?.maySeeApplications ?? true,
    })),
    trouble,
    hasRoleClaim: signIn?.hasRoleClaim ?? true,
  };
}

const properNames: Readonly<Record<string, string>> = { graph: 'Graph', hsm: 'HSM', microsoft: 'Microsoft' };

/** `admin-approval-graph` is called Admin approval Graph. */
function displayNameOf(name: string): string {
  const words = name.split('-').map((word) => properNames[word] ?? word);
  return words.join(' ').replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
