import type { Subscription } from '../../model/Tenant';
import { apiVersions } from '../apiVersions';
import type { ArmRequest, ResourceType } from '../ArmRequest';
import { enterSubscription, subscriptionsOf } from '../enterSubscription';
import { requireResourceGroup } from '../findInSubscription';
import { page } from '../page';
import { isSame } from '../ResourcePath';
import { mayDo } from '../rights';

export const tenants: ResourceType = {
  name: 'Microsoft.Resources/tenants',
  apiVersions: apiVersions.resources,
  /** Of the account, whichever tenant the token is of. */
  list: (request) => {
    const { account, scenario } = request.caller;
    const found = scenario.tenants.filter(({ tenantId }) =>
      account.memberships.some((membership) => isSame(membership.tenantId, tenantId)),
    );
    return page(
      request,
      found.map(({ tenantId, displayName, defaultDomain }) => ({
        id: `/tenants/${tenantId}`,
        tenantId,
        countryCode: 'NL',
        displayName,
        domains: [defaultDomain],
        tenantCategory: 'Home',
        defaultDomain,
        tenantType: 'AAD',
      })),
    );
  },
};

export const subscriptions: ResourceType = {
  name: 'Microsoft.Resources/subscriptions',
  apiVersions: apiVersions.resources,
  get: (request) => print(enterSubscription(request, 'Microsoft.Resources/subscriptions/read').subscription),
  list: (request) => {
    const listed = readableSubscriptions(request);
    return { ...page(request, listed.map(print)), count: { type: 'Total', value: listed.length } };
  },
};

/** Those of the token's tenant in which the caller has any role. */
export function readableSubscriptions({ caller }: ArmRequest): readonly Subscription[] {
  if (!mayDo(caller.membership.azureRights, 'Microsoft.Resources/subscriptions/read')) return [];
  return subscriptionsOf(caller)
    .map(({ subscription }) => subscription)
    .filter(({ tenantId }) => isSame(tenantId, caller.tenant.tenantId));
}

const print = ({ subscriptionId, tenantId, displayName, state }: Subscription) => ({
  id: `/subscriptions/${subscriptionId}`,
  authorizationSource: 'RoleBased',
  managedByTenants: [],
  subscriptionId,
  tenantId,
  displayName,
  state,
  subscriptionPolicies: {
    locationPlacementId: 'Public_2014-09-01',
    quotaId: 'EnterpriseAgreement_2014-09-01',
    spendingLimit: 'Off',
  },
});

export const resourceGroups: ResourceType = {
  name: 'Microsoft.Resources/subscriptions/resourceGroups',
  apiVersions: apiVersions.resources,
  get: (request) => {
    const entered = enterSubscription(request, 'Microsoft.Resources/subscriptions/resourceGroups/read');
    requireResourceGroup(entered, request.path.id);
    return {
      id: request.path.id,
      name: request.path.names[1],
      type: 'Microsoft.Resources/resourceGroups',
      location: 'westeurope',
      properties: { provisioningState: 'Succeeded' },
    };
  },
};
