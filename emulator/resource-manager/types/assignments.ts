import type { Assignment, Tenant } from '../../model/Tenant';
import { apiVersions } from '../apiVersions';
import type { ResourceType } from '../ArmRequest';
import { readAssignmentFilter } from '../assignmentFilter';
import { enterSubscription } from '../enterSubscription';
import { resourceNotFound } from '../errors';
import { requireScope } from '../findInSubscription';
import { page } from '../page';
import { isAbout } from '../principals';
import { isSame, isWithin } from '../ResourcePath';

const assignmentsOf = (
  type: 'roleAssignments' | 'denyAssignments',
  from: (tenant: Tenant) => readonly Assignment[],
): ResourceType => {
  const name = `Microsoft.Authorization/${type}`;
  const action = `${name}/read`;
  return {
    name,
    apiVersions: apiVersions.authorization,
    get: (request) => {
      const { tenant } = enterSubscription(request, action);
      const found = from(tenant).find(({ id }) => isSame(id, request.path.id));
      if (found === undefined) throw resourceNotFound(request.path);
      return found;
    },
    list: (request) => {
      const filter = readAssignmentFilter(request.query.get('$filter'));
      const entered = enterSubscription(request, action);
      const { scope } = request.path;
      requireScope(entered, scope);
      const listed = from(entered.tenant)
        .filter(
          ({ properties }) =>
            isAtOrAbove(properties.scope, scope) || (!filter.atScope && isWithin(properties.scope, scope)),
        )
        .filter(isAbout(filter, entered.tenant.groups));
      return page(request, listed);
    },
  };
};

/** The data has no tree of management groups: each is above all subscriptions of the tenant. */
const isAtOrAbove = (assigned: string, scope: string): boolean =>
  isWithin(scope, assigned) ||
  /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i.test(assigned);

export const roleAssignments = assignmentsOf('roleAssignments', (tenant) => tenant.roleAssignments);
export const denyAssignments = assignmentsOf('denyAssignments', (tenant) => tenant.denyAssignments);
