import { Refusal } from '../../control';
import { apiVersions } from '../apiVersions';
import type { ArmRequest, ResourceType } from '../ArmRequest';
import { enterSubscription } from '../enterSubscription';
import { page } from '../page';
import { isSame, isWithin } from '../ResourcePath';

const inSubscription = (request: ArmRequest, action: string) => {
  const { subscription, tenant } = enterSubscription(request, action);
  return tenant.deletedVaults.filter(({ id }) =>
    isWithin(id, `/subscriptions/${subscription.subscriptionId}`),
  );
};

export const deletedVaults: ResourceType = {
  name: 'Microsoft.KeyVault/deletedVaults',
  apiVersions: apiVersions.keyVault,
  list: (request) => page(request, inSubscription(request, 'Microsoft.KeyVault/deletedVaults/read')),
};

export const deletedVaultsAtLocation: ResourceType = {
  name: 'Microsoft.KeyVault/locations/deletedVaults',
  apiVersions: apiVersions.keyVault,
  get: (request) => {
    const found = inSubscription(request, 'Microsoft.KeyVault/locations/deletedVaults/read').find(({ id }) =>
      isSame(id, request.path.id),
    );
    if (found !== undefined) return found;
    throw new Refusal(
      404,
      'DeletedVaultNotFound',
      `The specified deleted vault '${request.path.names[1]}' does not exist.`,
    );
  },
};
