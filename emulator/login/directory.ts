import type { Account, Membership } from '../model/Account';
import type { Scenario } from '../model/Scenario';

/** Who and what the sign-in knows. Tenants are named as in addresses: by id, by domain, or as "any". */
export interface Directory {
  readonly scenarios: readonly Scenario[];
  readonly account: (username: string) => Account | undefined;
  readonly hasTenant: (tenant: string) => boolean;
  /** Undefined when the account is not in that tenant. */
  readonly membership: (account: Account, tenant: string) => Membership | undefined;
}

const isAnyTenant = (tenant: string): boolean => tenant === 'organizations' || tenant === 'common';

export function createDirectory(scenarios: readonly Scenario[]): Directory {
  const byUsername = new Map(scenarios.map(({ account }) => [account.username.toLowerCase(), account]));

  const idsOf = (tenant: string): readonly string[] => {
    const name = tenant.toLowerCase();
    const tenants = scenarios.flatMap((scenario) => scenario.tenants);
    const named = tenants.filter(({ tenantId, defaultDomain }) => [tenantId, defaultDomain].includes(name));
    const joined = scenarios.flatMap(({ account }) => account.memberships);
    return [...named, ...joined.filter(({ tenantId }) => tenantId === name)].map(({ tenantId }) => tenantId);
  };

  return {
    scenarios,
    account: (username) => byUsername.get(username.toLowerCase()),
    hasTenant: (tenant) => isAnyTenant(tenant) || idsOf(tenant).length > 0,
    membership: (account, tenant) => {
      if (isAnyTenant(tenant)) return account.memberships[0];
      const ids = idsOf(tenant);
      return account.memberships.find(({ tenantId }) => ids.includes(tenantId));
    },
  };
}
