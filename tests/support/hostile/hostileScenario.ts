import type { Scenario, Tenant } from '../../../emulator';
import { scenarios } from '../../../emulator';

/** A tenant of the demo in which people, tenants, subscriptions and applications are called like this. */
export function hostileScenario(username: string, name: (index: number) => string): Scenario {
  const start = scenarios.find(({ account }) => account.username === username);
  if (start === undefined) throw new Error(`Expected an account ${username} of the demo.`);
  let next = 0;
  const renamed = <T extends { readonly displayName: string }>(one: T): T => ({
    ...one,
    displayName: name(next++),
  });
  const inTenant = (tenant: Tenant): Tenant => ({
    ...renamed(tenant),
    subscriptions: tenant.subscriptions.map(renamed),
    servicePrincipals: tenant.servicePrincipals.map(renamed),
    vaults: tenant.vaults.map(inVault),
  });
  const inVault = (vault: Tenant['vaults'][number]): Tenant['vaults'][number] => ({
    ...vault,
    resource: { ...vault.resource, location: name(next++), tags: { [name(next++)]: name(next++) } },
  });
  return {
    ...start,
    account: { ...renamed(start.account), about: name(next++) },
    tenants: start.tenants.map(inTenant),
  };
}
