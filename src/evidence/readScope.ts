import { type JsonObject, stringIn } from './json';
import { andThen, type Observation, seen, unreadable, valueOf } from './Observation';
import { sameId } from './resourceId';

/** `/`, or a resource id without empty segments; `/keys` is a place in a Managed HSM. */
const scopePattern = /^(?:\/|\/(?:subscriptions|providers|keys)(?:\/[^/]+)*\/?)$/i;
/** Of management groups only one of them is a scope, not all. */
const halfManagementGroup = /^\/providers\/Microsoft\.Management(?:\/[^/]+)?\/?$/i;
const assignmentId = /^(.*)\/providers\/Microsoft\.Authorization\/(?:role|deny)Assignments\/[^/]+\/?$/i;
const insideAuthorization = /\/providers\/Microsoft\.Authorization(?:\/|$)/i;
const localRole = /^\/?Microsoft\.KeyVault\/providers\//i;

/**
 * Where an assignment counts. Its id begins with the same place; where the two differ, one of them is not what it seems
 * to be. Only in a Managed HSM they are not known to agree.
 */
export const readScope = (
  item: Observation<JsonObject>,
  fields: Observation<JsonObject>,
): Observation<string> =>
  andThen(stringIn(fields, 'scope'), (scope, source) => {
    const isScope =
      scopePattern.test(scope) && !halfManagementGroup.test(scope) && !insideAuthorization.test(scope);
    if (!isScope) {
      return unreadable({ code: 'not-understood', expected: 'scope', found: scope.slice(0, 60) }, source);
    }
    const place = assignmentId.exec(valueOf(stringIn(item, 'id')) ?? '')?.[1];
    const isLocal = localRole.test(valueOf(stringIn(fields, 'roleDefinitionId')) ?? '');
    return place === undefined || isLocal || sameId(withoutSlash(place), withoutSlash(scope))
      ? seen(scope, source)
      : unreadable({ code: 'other-subject', expected: scope, found: place }, source);
  });

const withoutSlash = (scope: string): string => (scope.endsWith('/') ? scope.slice(0, -1) : scope);
