import {
  type DenyAssignment,
  type List,
  type Observation,
  type Principal,
  type Reason,
  sameId,
  valueOf,
} from '../../evidence';
import { operationsIn } from './neededActions';
import { levelAbove } from './scopes';

export type Denial =
  | { readonly kind: 'none' }
  | { readonly kind: 'denied'; readonly name: string }
  | { readonly kind: 'unclear'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly reason: Reason };

/** The principal id that stands for everybody. */
const everybody = '00000000-0000-0000-0000-000000000000';

export interface Denied {
  readonly principalId: string;
  readonly keyId: string;
  /** Groups the application is known to belong to, in lower case. */
  readonly groups: ReadonlySet<string>;
}

/**
 * Whether a deny assignment takes the access away. A deny assignment beats every role.
 * @see https://learn.microsoft.com/azure/role-based-access-control/deny-assignments
 */
export function denialOf(list: Observation<List<DenyAssignment>>, who: Denied): Denial {
  if (list.state !== 'seen') {
    return { kind: 'unreadable', reason: list.state === 'unreadable' ? list.reason : { code: 'not-stated' } };
  }
  const { incomplete, items } = list.value;
  const verdicts = items.map((item) => ({ name: valueOf(item.name) ?? '', denies: denies(item, who) }));
  // The order in which Azure lists them is nobody's: the first by name is named.
  const firstThat = (wanted: Answer): string | undefined =>
    verdicts.flatMap(({ denies: answer, name }) => (answer === wanted ? [name] : [])).sort()[0];
  const certain = firstThat(true);
  if (certain !== undefined) return { kind: 'denied', name: certain };
  const unclear = firstThat(null);
  if (unclear !== undefined) return { kind: 'unclear', name: unclear };
  return incomplete === null ? { kind: 'none' } : { kind: 'unreadable', reason: incomplete };
}

/** Null: it cannot be told. */
type Answer = boolean | null;

const both = (...answers: readonly Answer[]): Answer =>
  answers.includes(false) ? false : answers.includes(null) ? null : true;

const denies = (deny: DenyAssignment, who: Denied): Answer =>
  both(
    isAbove(deny, who.keyId),
    deniesOperation(deny),
    isDenied(deny, who),
    deny.condition.state === 'absent' ? true : null,
  );

const not = (answer: Answer): Answer => (answer === null ? null : !answer);

function isAbove({ doNotApplyToChildScopes, scope }: DenyAssignment, keyId: string): Answer {
  const place = valueOf(scope);
  if (place === null) return null;
  const level = levelAbove(place, keyId);
  if (level === 'elsewhere') return false;
  if (doNotApplyToChildScopes.state === 'unreadable') return null;
  if (valueOf(doNotApplyToChildScopes) !== true || level === 'key') return true;
  // Nothing says whether a key is a child of its vault in this sense.
  return level === 'vault' ? null : false;
}

function deniesOperation({ permissions }: DenyAssignment): Answer {
  const sets = valueOf(permissions);
  return sets === null || sets.length === 0 ? null : operationsIn(sets).length > 0;
}

function isDenied({ excludePrincipals, principals }: DenyAssignment, who: Denied): Answer {
  // Nobody makes a deny assignment for nobody, or with everybody excepted: such lists are not what they seem to be.
  const isForNobody =
    valueOf(principals)?.items.length === 0 ||
    valueOf(excludePrincipals)?.items.some(({ id }) => valueOf(id) === everybody) === true;
  if (isForNobody) return null;
  const isExcepted = excludePrincipals.state === 'absent' ? false : isAmong(excludePrincipals, who);
  return both(isAmong(principals, who), not(isExcepted));
}

/** Whether the application is one of the principals, itself, through a group, or because everybody is. */
function isAmong(principals: Observation<List<Principal>>, { groups, principalId }: Denied): Answer {
  const list = valueOf(principals);
  if (list === null) return null;
  const answers = list.items.map((principal): Answer => {
    const id = valueOf(principal.id);
    if (id === null) return null;
    if (id === everybody || sameId(id, principalId) || groups.has(id.toLowerCase())) return true;
    // Of a group of which we know no member, the application may be one.
    return /^(?:User|ServicePrincipal|Device)$/i.test(valueOf(principal.type) ?? '') ? false : null;
  });
  if (answers.includes(true)) return true;
  return answers.includes(null) || list.incomplete !== null ? null : false;
}
