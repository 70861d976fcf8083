import { expect, test } from 'vitest';
import type { Scenario } from '../model/Scenario';
import { makeScenarios } from '../tenants';
import { all, officialClients } from './support/officialClients';

const readable = makeScenarios(new Date()).filter(
  ({ account: { memberships, trouble } }) =>
    memberships[0]?.azureRights === 'reader' && trouble?.kind !== 'claims-challenge',
);
const homeOf = ({ account, tenants }: Scenario) =>
  tenants.find(({ tenantId }) => tenantId === account.memberships[0]?.tenantId)!;

test.each(readable.map((scenario) => [scenario.account.username, scenario] as const))(
  'the official clients read all vaults and keys of %s',
  async (_, scenario) => {
    const { subscriptions, vaults } = homeOf(scenario);
    for (const { subscriptionId } of subscriptions) {
      const { keyVault, close } = await officialClients(scenario, subscriptionId);
      const read = [
        ...(await all(keyVault.vaults.listBySubscription())),
        ...(await all(keyVault.managedHsms.listBySubscription())),
      ];
      const here = vaults.filter(({ resource }) => resource.id.includes(subscriptionId));
      expect(read.map(({ id }) => id).sort()).toEqual(here.map(({ resource }) => resource.id).sort());
      for (const { resource, keys } of here) {
        const group = resource.id.split('/')[4]!;
        for (const key of keys) {
          const got = await keyVault.keys.get(group, resource.name, key.resource.name);
          expect(got).toMatchObject({ id: key.resource.id, keyUri: expect.stringMatching(/^https:/) });
        }
      }
      await close();
    }
  },
);
