import { Refusal } from '../../control';
import { apiVersions } from '../apiVersions';
import type { ResourceType } from '../ArmRequest';
import { enterSubscription, requireRight } from '../enterSubscription';
import { subscriptionIn } from '../errors';
import { isSame } from '../ResourcePath';

const action = 'Microsoft.Authorization/roleDefinitions/read';

export const roleDefinitions: ResourceType = {
  name: 'Microsoft.Authorization/roleDefinitions',
  apiVersions: apiVersions.authorization,
  get: (request) => {
    const { caller, path } = request;
    const isInSubscription = subscriptionIn(path.id) !== undefined;
    // Role assignments name the same role with a subscription, with a management group, or with neither.
    const { tenant } = isInSubscription ? enterSubscription(request, action) : caller;
    if (!isInSubscription) requireRight(request, action);
    const found = tenant.roleDefinitions.find(({ name }) => isSame(name, path.names[0] ?? ''));
    if (found !== undefined) return found;
    throw new Refusal(
      404,
      'RoleDefinitionDoesNotExist',
      `The specified role definition with ID '${path.names[0]}' does not exist.`,
    );
  },
};
