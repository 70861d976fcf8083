import type {
  DenyAssignment,
  Permissions,
  Principal,
  RoleAssignment,
  RoleAssignments,
  RoleDefinition,
} from './Evidence';
import { booleanIn, field, firstOf, isObject, type JsonObject, kindOf, objectIn, stringIn } from './json';
import { type List, readList } from './List';
import { andThen, type Observation, seen, unreadable } from './Observation';
import { readInstant } from './readInstant';
import { readScope } from './readScope';

/** Resource Manager nests the fields under `properties`; the `list` commands of `az` print them flat. */
const fieldsOf = (item: Observation<JsonObject>): Observation<JsonObject> => {
  const properties = objectIn(item, 'properties');
  return properties.state === 'absent' ? item : properties;
};

export const readRoleAssignments = (body: Observation<unknown>): Observation<RoleAssignments> =>
  andThen(readList(body, 'value', { code: 'incomplete-command' }, roleAssignmentOf), (list, source) =>
    seen(
      { list, askedFor: body.state === 'seen' && Array.isArray(body.value) ? 'unknown' : 'assigned-to' },
      source,
    ),
  );

function roleAssignmentOf(item: Observation<JsonObject>): RoleAssignment {
  const fields = fieldsOf(item);
  return {
    roleDefinitionId: stringIn(fields, 'roleDefinitionId'),
    roleName: stringIn(fields, 'roleDefinitionName'),
    principalId: stringIn(fields, 'principalId'),
    principalType: stringIn(fields, 'principalType'),
    scope: readScope(item, fields),
    condition: conditionIn(fields),
    createdOn: readInstant(field(fields, 'createdOn')),
  };
}

/** `az` prints a missing condition as empty text now and then. */
const conditionIn = (fields: Observation<JsonObject>): Observation<string> =>
  andThen(stringIn(fields, 'condition'), (text, source) =>
    text.trim() === '' ? { state: 'absent', source } : seen(text, source),
  );

export const readDenyAssignments = (body: Observation<unknown>): Observation<List<DenyAssignment>> =>
  readList(body, 'value', { code: 'incomplete-command' }, denyAssignmentOf);

function denyAssignmentOf(item: Observation<JsonObject>): DenyAssignment {
  const fields = fieldsOf(item);
  return {
    name: firstOf(stringIn(fields, 'denyAssignmentName'), stringIn(item, 'name')),
    scope: readScope(item, fields),
    doNotApplyToChildScopes: booleanIn(fields, 'doNotApplyToChildScopes'),
    permissions: readPermissions(field(fields, 'permissions')),
    principals: readPrincipals(fields, 'principals'),
    excludePrincipals: readPrincipals(fields, 'excludePrincipals'),
    condition: conditionIn(fields),
  };
}

const readPrincipals = (fields: Observation<JsonObject>, name: string): Observation<List<Principal>> =>
  andThen(field(fields, name), (list, source) =>
    readList(seen(list, source), 'value', null, (principal) => ({
      id: stringIn(principal, 'id'),
      type: stringIn(principal, 'type'),
    })),
  );

export const readRoleDefinitions = (body: Observation<unknown>): Observation<List<RoleDefinition>> =>
  readList(body, 'value', null, (item) => {
    const fields = fieldsOf(item);
    return {
      id: firstOf(stringIn(item, 'name'), stringIn(item, 'id')),
      name: stringIn(fields, 'roleName'),
      permissions: readPermissions(field(fields, 'permissions')),
    };
  });

/** All or nothing: a set of patterns of which one cannot be read says nothing certain. */
const readPermissions = (given: Observation<unknown>): Observation<readonly Permissions[]> =>
  andThen(given, (value, source) => {
    if (!Array.isArray(value)) {
      return unreadable({ code: 'not-understood', expected: 'array', found: kindOf(value) }, source);
    }
    const permissions = value.map(permissionsOf);
    return permissions.every((entry) => entry !== null)
      ? seen(permissions, source)
      : unreadable({ code: 'not-understood', expected: 'arrays of strings', found: 'object' }, source);
  });

/** Azure writes all four lists, also empty ones: one that is left out may have been the exception. */
function permissionsOf(entry: unknown): Permissions | null {
  if (!isObject(entry) || isConditional(entry)) return null;
  const [actions, notActions, dataActions, notDataActions] = [
    patternsOf(entry.actions),
    patternsOf(entry.notActions),
    patternsOf(entry.dataActions),
    patternsOf(entry.notDataActions),
  ];
  return actions && notActions && dataActions && notDataActions
    ? { actions, notActions, dataActions, notDataActions }
    : null;
}

/** Under which a role gives, or a deny assignment takes, less than the patterns say. */
const isConditional = ({ condition }: JsonObject): boolean =>
  typeof condition === 'string' ? condition.trim() !== '' : condition !== undefined && condition !== null;

const patternsOf = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.every((pattern) => typeof pattern === 'string') ? value : null;
