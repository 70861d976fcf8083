import type { Account, Membership } from '../model/Account';
import type { Identity } from '../model/Identity';
import type { Scenario } from '../model/Scenario';
import type { Tenant } from '../model/Tenant';

/** Who asks, with the tenant that their token is of. */
export interface Caller {
  readonly identity: Identity;
  readonly scenario: Scenario;
  readonly account: Account;
  readonly membership: Membership;
  readonly tenant: Tenant;
}

/** Null for a token of somebody that this world does not have. */
export function callerOf(scenarios: readonly Scenario[], identity: Identity): Caller | null {
  const scenario = scenarios.find(
    ({ account }) => account.username.toLowerCase() === identity.username.toLowerCase(),
  );
  const membership = scenario?.account.memberships.find(({ tenantId }) => tenantId === identity.tenantId);
  const tenant = scenario?.tenants.find(({ tenantId }) => tenantId === identity.tenantId);
  if (scenario === undefined || membership === undefined || tenant === undefined) return null;
  return { identity, scenario, account: scenario.account, membership, tenant };
}
