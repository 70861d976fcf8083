import type { Assignment, Tenant } from '../model/Tenant';
import type { AssignmentFilter } from './assignmentFilter';
import { isSame } from './ResourcePath';

/** The principal itself and all groups that hold it, also through other groups. */
export function withGroups(principal: string, groups: Tenant['groups']): ReadonlySet<string> {
  const found = new Set([principal.toLowerCase()]);
  // A set goes on over what is added meanwhile, and takes nothing twice: circles of groups end.
  for (const member of found) {
    for (const [group, members] of Object.entries(groups)) {
      if (members.some((one) => isSame(one, member))) found.add(group.toLowerCase());
    }
  }
  return found;
}

const everybody = '00000000-0000-0000-0000-000000000000';

/** Whether an assignment is about the principal of the filter. */
export function isAbout(
  { principal }: AssignmentFilter,
  groups: Tenant['groups'],
): (assignment: Assignment) => boolean {
  if (principal.kind === 'anybody') return () => true;
  const ids =
    principal.kind === 'equals' ? new Set([principal.id.toLowerCase()]) : withGroups(principal.id, groups);
  return ({ properties }) =>
    principalsOf(properties).some(
      (id) => (principal.kind === 'assigned-to' && id === everybody) || ids.has(id.toLowerCase()),
    );
}

/** A role assignment has one principal, and a deny assignment a list of them. */
function principalsOf({ principalId, principals }: Assignment['properties']): readonly string[] {
  if (!Array.isArray(principals)) return [String(principalId)];
  return principals.map(({ id }: { readonly id: string }) => id);
}
