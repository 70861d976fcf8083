import { apiVersions } from '../apiVersions';
import type { ResourceType } from '../ArmRequest';
import { enterSubscription, vaultsIn } from '../enterSubscription';
import { findVault, requireResourceGroup } from '../findInSubscription';
import { page } from '../page';
import { isSame, isWithin, readResourcePath, typeOf } from '../ResourcePath';

export type Collection = 'vaults' | 'managedHSMs';

export function vaultsOf(collection: Collection): ResourceType {
  const name = `Microsoft.KeyVault/${collection}`;
  const action = `${name}/read`;
  return {
    name,
    apiVersions: apiVersions.keyVault,
    get: (request) => findVault(enterSubscription(request, action), request.path).resource,
    list: (request) => {
      const entered = enterSubscription(request, action);
      requireResourceGroup(entered, request.path.scope);
      const listed = vaultsIn(entered)
        .map(({ resource }) => resource)
        .filter(({ id }) => isWithin(id, request.path.scope) && isSame(typeOf(readResourcePath(id)), name));
      return page(request, listed);
    },
  };
}
