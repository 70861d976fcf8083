import {
  type Evidence,
  printInstant,
  type Reason,
  type RoleAssignments,
  sameId,
  valueOf,
} from '../../evidence';
import type { Operation } from '../Finding';
import type { ParamsOf } from '../Finding';
import { type Denial, denialOf } from './denials';
import { type Doubt, type Holding, holdingsOf, isOfApplication, type Place } from './holdings';
import { operations } from './neededActions';

type Grant = ParamsOf<'grant.key-access/effective'>;

/** What roles and deny assignments come to. */
export type RoleAccess =
  | { readonly kind: 'granted'; readonly grant: Grant; readonly createdOn: number | null }
  | { readonly kind: 'denied'; readonly denial: Exclude<Denial, { kind: 'none' }> }
  | { readonly kind: 'doubtful'; readonly doubt: Doubt; readonly roleName: string }
  | { readonly kind: 'unreadable'; readonly reason: Reason }
  | {
      readonly kind: 'insufficient';
      readonly missing: readonly Operation[];
      readonly roles: readonly string[];
    }
  | { readonly kind: 'elsewhere'; readonly roles: readonly string[]; readonly scope: string }
  | { readonly kind: 'application-id-used' }
  | { readonly kind: 'none' };

export function roleAccess(
  assignments: RoleAssignments,
  { denyAssignments, roleDefinitions, appId }: Evidence,
  place: Place,
): RoleAccess {
  const holdings = holdingsOf(assignments, roleDefinitions, place);
  const here = holdings.filter(({ level }) => level !== 'elsewhere');
  const certain = here.filter(({ doubt }) => doubt === null);
  if (lacking(certain).length === 0) {
    // A Managed HSM has no deny assignments.
    if (place.isManagedHsm) return granted(certain);
    const groups = groupsIn(assignments, place.principalId);
    const denial = denialOf(denyAssignments, { principalId: place.principalId, keyId: place.key, groups });
    return denial.kind === 'none' ? granted(certain) : { kind: 'denied', denial };
  }
  if (lacking(here).length === 0) {
    const doubtful = firstDoubtful(here);
    if (doubtful !== null) return doubtful;
  }
  const { incomplete } = assignments.list;
  if (incomplete !== null) return { kind: 'unreadable', reason: incomplete };
  return missing(certain, holdings, assignments, valueOf(appId));
}

const lacking = (holdings: readonly Holding[]): readonly Operation[] =>
  operations.filter((operation) => !holdings.some((holding) => holding.operations.includes(operation)));

const doubtKinds: readonly Doubt['kind'][] = ['condition', 'role', 'group', 'unreadable'];

/** The doubt to name, out of several: always the same one, in whatever order Azure lists. */
function firstDoubtful(holdings: readonly Holding[]): RoleAccess | null {
  const named = holdings.flatMap(({ doubt, operations: some, roleName }) =>
    doubt === null || some.length === 0
      ? []
      : [{ doubt, roleName, rank: `${doubtKinds.indexOf(doubt.kind)} ${roleName} ${JSON.stringify(doubt)}` }],
  );
  const [first] = named.sort((one, other) => compare(one.rank, other.rank));
  return first === undefined ? null : { kind: 'doubtful', doubt: first.doubt, roleName: first.roleName };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** If the list was asked for the application, it belongs to every group in it. */
const groupsIn = (assignments: RoleAssignments, principalId: string): ReadonlySet<string> =>
  new Set(
    isOfApplication(assignments, principalId)
      ? assignments.list.items.map((assignment) => (valueOf(assignment.principalId) ?? '').toLowerCase())
      : [],
  );

/** The oldest assignments that are enough: a younger one beside them changes nothing. */
function granted(holdings: readonly Holding[]): RoleAccess {
  const useful = holdings
    .filter(({ operations: some }) => some.length > 0)
    .map((holding) => ({ holding, rank: rank(holding), time: holding.createdOn ?? 0 }))
    .sort((one, other) => one.time - other.time || compare(one.rank, other.rank))
    .map(({ holding }) => holding);
  const single = useful.find((holding) => lacking([holding]).length === 0);
  const used: Holding[] = [];
  const covered = new Set<Operation>();
  for (const holding of useful) {
    if (holding.operations.every((operation) => covered.has(operation))) continue;
    used.push(holding);
    for (const operation of holding.operations) covered.add(operation);
  }
  const needed = single !== undefined && (single.createdOn ?? 0) <= youngest(used) ? [single] : used;
  const createdOn = needed.some((holding) => holding.createdOn === null) ? null : youngest(needed);
  const [first] = needed;
  return {
    kind: 'granted',
    createdOn,
    grant: {
      roles: [...new Set(needed.map(({ roleName }) => roleName))],
      through: needed.some(({ through }) => through === 'group') ? 'group' : 'direct',
      level: first?.level ?? 'root',
      since: createdOn === null ? null : printInstant(createdOn),
    },
  };
}

const youngest = (holdings: readonly Holding[]): number =>
  holdings.reduce((time, { createdOn }) => Math.max(time, createdOn ?? 0), 0);

/** Decides between equals, so that the order in which Azure lists them does not matter. */
const rank = ({ level, roleId, roleName, scope, through }: Holding): string =>
  `${levels.indexOf(level)} ${through} ${roleId} ${roleName} ${scope}`;

const levels: readonly Holding['level'][] = [
  'key',
  'vault',
  'resource-group',
  'subscription',
  'management-group',
  'root',
];

const names = (some: readonly Holding[]): readonly string[] =>
  [...new Set(some.map(({ roleName }) => roleName))].sort();

function missing(
  certain: readonly Holding[],
  holdings: readonly Holding[],
  { list }: RoleAssignments,
  appId: string | null,
): RoleAccess {
  if (certain.length > 0) {
    return { kind: 'insufficient', missing: lacking(certain), roles: names(certain) };
  }
  const elsewhere = holdings
    .filter(({ level, operations: some }) => level === 'elsewhere' && some.length > 0)
    .sort((one, other) => compare(one.scope, other.scope));
  if (elsewhere[0] !== undefined) {
    return { kind: 'elsewhere', roles: names(elsewhere), scope: elsewhere[0].scope };
  }
  const byApplicationId = list.items.some(
    ({ principalId }) => appId !== null && sameId(valueOf(principalId) ?? '', appId),
  );
  return byApplicationId ? { kind: 'application-id-used' } : { kind: 'none' };
}
