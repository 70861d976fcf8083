import {
  type Evidence,
  lastSegment,
  type Observation,
  type Reason,
  type RoleAssignment,
  type RoleAssignments,
  sameId,
  valueOf,
  managedHsmRoles,
  type Role,
} from '../../evidence';
import type { Operation, ScopeLevel } from '../Finding';
import { operations, operationsIn } from './neededActions';
import { ownRole, roleResolver } from './roleResolver';
import { levelAbove, levelInManagedHsm } from './scopes';

/** Why an assignment may or may not count. */
export type Doubt =
  | { readonly kind: 'condition' }
  | { readonly kind: 'role'; readonly roleDefinitionId: string }
  | { readonly kind: 'group'; readonly principalId: string }
  | { readonly kind: 'unreadable'; readonly reason: Reason };

/** A role assignment as far as it may concern the application at the key. */
export interface Holding {
  readonly roleId: string;
  readonly roleName: string;
  readonly role: Role | null;
  readonly level: ScopeLevel;
  readonly scope: string;
  readonly through: 'direct' | 'group';
  readonly operations: readonly Operation[];
  /** Unix seconds; null when Azure does not say. */
  readonly createdOn: number | null;
  /** Null: it counts. */
  readonly doubt: Doubt | null;
}

export interface Place {
  readonly principalId: string;
  /** Resource id of the key, or the name of the key in a Managed HSM. */
  readonly key: string;
  readonly isManagedHsm: boolean;
}

export const holdingsOf = (
  assignments: RoleAssignments,
  roleDefinitions: Evidence['roleDefinitions'],
  place: Place,
): readonly Holding[] => {
  const ofGroup = isOfApplication(assignments, place.principalId) ? 'certain' : 'unclear';
  const resolve = roleResolver(roleDefinitions);
  return assignments.list.items.flatMap((assignment) => {
    const belongs = belonging(assignment, ofGroup, place.principalId);
    return belongs === null ? [] : [holdingOf(assignment, belongs, resolve, place)];
  });
};

/**
 * Whether a group in the list is one of the application's. A list with a row of somebody else was not asked for the
 * application, whatever its form.
 */
export const isOfApplication = ({ askedFor, list }: RoleAssignments, principalId: string): boolean =>
  askedFor === 'assigned-to' &&
  list.items.every(
    (assignment) => isGroup(assignment) || sameId(valueOf(assignment.principalId) ?? '', principalId),
  );

const isGroup = ({ principalType }: RoleAssignment): boolean =>
  /^(Foreign)?Group$/i.test(valueOf(principalType) ?? '');

interface Belonging {
  readonly through: 'direct' | 'group';
  readonly doubt: Doubt | null;
}

/** Whether an assignment is the application's own or one of its groups'; null when it is somebody else's. */
function belonging(
  assignment: RoleAssignment,
  ofGroup: 'certain' | 'unclear',
  asked: string,
): Belonging | null {
  const { principalId, principalType } = assignment;
  const id = valueOf(principalId);
  if (id === null) return { through: 'direct', doubt: unread(principalId) };
  if (sameId(id, asked)) return { through: 'direct', doubt: null };
  const unclear: Doubt = { kind: 'group', principalId: id };
  if (valueOf(principalType) === null) return { through: 'group', doubt: unclear };
  if (!isGroup(assignment)) return null;
  return { through: 'group', doubt: ofGroup === 'certain' ? null : unclear };
}

function holdingOf(
  assignment: RoleAssignment,
  belongs: Belonging,
  resolve: (roleId: string) => Role | null,
  { isManagedHsm, key }: Place,
): Holding {
  const definitionId = valueOf(assignment.roleDefinitionId) ?? '';
  const roleId = lastSegment(definitionId).toLowerCase();
  const role = isManagedHsm ? ownRole(managedHsmRoles, roleId) : resolve(roleId);
  const scope = valueOf(assignment.scope);
  const isLocal = /^Microsoft\.KeyVault\/providers\//i.test(definitionId.replace(/^\//, ''));
  const level =
    scope === null || isLocal !== isManagedHsm
      ? 'elsewhere'
      : isManagedHsm
        ? levelInManagedHsm(scope, key)
        : levelAbove(scope, key);
  const doubts: (Doubt | null)[] = [
    belongs.doubt,
    scope === null ? unread(assignment.scope) : null,
    definitionId === '' ? unread(assignment.roleDefinitionId) : null,
    role === null ? { kind: 'role', roleDefinitionId: definitionId } : null,
    assignment.condition.state === 'seen' ? { kind: 'condition' } : null,
    assignment.condition.state === 'unreadable' ? unread(assignment.condition) : null,
  ];
  return {
    roleId,
    roleName: role?.name ?? valueOf(assignment.roleName) ?? roleId,
    role,
    // A scope that cannot be read may be anywhere, also above the key.
    level: scope === null ? 'root' : level,
    scope: scope ?? '',
    through: belongs.through,
    // A role nobody could look up may allow anything.
    operations: role === null ? operations : operationsIn(role.permissions),
    createdOn: valueOf(assignment.createdOn),
    doubt: doubts.find((doubt) => doubt !== null) ?? null,
  };
}

const unread = (observation: Observation<unknown>): Doubt => ({
  kind: 'unreadable',
  reason: observation.state === 'unreadable' ? observation.reason : { code: 'not-stated' },
});
