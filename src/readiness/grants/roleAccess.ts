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
import { type Doubt, type Holding, holdingsOf, type Place } from './holdings';
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
    const groups = groupsIn(assignments);
    const denial = denialOf(denyAssignments, { principalId: place.principalId, keyId: place.key, groups });
    return denial.kind === 'none' ? granted(certain) : { kind: 'denied', denial };
  }
  const doubtful = here.find(({ doubt, operations: some }) => doubt !== null && some.length > 0);
  if (doubtful?.doubt && lacking(here).length === 0) {
    return { kind: 'doubtful', doubt: doubtful.doubt, roleName: doubtful.roleName };
  }
  const { incomplete } = assignments.list;
  if (incomplete !== null) return { kind: 'unreadable', reason: incomplete };
  return missing(certain, holdings, assignments, valueOf(appId));
}

const lacking = (holdings: readonly Holding[]): readonly Operation[] =>
  operations.filter((operation) => !holdings.some((holding) => holding.operations.includes(operation)));

/** The list was asked for the application, so it belongs to every group in it. */
const groupsIn = ({ list, askedFor }: RoleAssignments): readonly string[] =>
  askedFor === 'unknown'
    ? []
    : list.items.flatMap(({ principalId, principalType }) =>
        /group$/i.test(valueOf(principalType) ?? '') ? [valueOf(principalId) ?? ''] : [],
      );

/** The oldest assignments that are enough: a younger one beside them changes nothing. */
function granted(holdings: readonly Holding[]): RoleAccess {
  const useful = holdings
    .filter(({ operations: some }) => some.length > 0)
    .sort((one, other) => (one.createdOn ?? 0) - (other.createdOn ?? 0) || rank(one) - rank(other));
  const single = useful.find((holding) => lacking([holding]).length === 0);
  const used: Holding[] = [];
  for (const holding of useful) {
    if (lacking(used).length > 0) used.push(holding);
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
  Math.max(0, ...holdings.map(({ createdOn }) => createdOn ?? 0));

/** Decides between equals, so that the order in which Azure lists them does not matter. */
const rank = ({ level, through, roleId }: Holding): number =>
  ['key', 'vault', 'resource-group', 'subscription', 'management-group', 'root'].indexOf(level) * 2 +
  (through === 'group' ? 1 : 0) +
  Number.parseInt(roleId.slice(0, 6), 16) / 0x1_00_00_00;

const names = (holdings: readonly Holding[]): readonly string[] =>
  [...new Set(holdings.map(({ roleName }) => roleName))].sort();

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
    .sort((one, other) => (one.scope < other.scope ? -1 : 1));
  if (elsewhere[0] !== undefined) {
    return { kind: 'elsewhere', roles: names(elsewhere), scope: elsewhere[0].scope };
  }
  const byApplicationId = list.items.some(
    ({ principalId }) => appId !== null && sameId(valueOf(principalId) ?? '', appId),
  );
  return byApplicationId ? { kind: 'application-id-used' } : { kind: 'none' };
}
