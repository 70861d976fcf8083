import {
  type DenyAssignment,
  type List,
  type Observation,
  type Principal,
  type Reason,
  sameId,
  segmentsOf,
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
  /** Groups the application is known to belong to. */
  readonly groups: readonly string[];
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
  const certain = verdicts.find(({ denies: answer }) => answer === true);
  if (certain !== undefined) return { kind: 'denied', name: certain.name };
  const unclear = verdicts.find(({ denies: answer }) => answer === null);
  if (unclear !== undefined) return { kind: 'unclear', name: unclear.name };
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
    isAmong(deny.principals, who),
    deny.excludePrincipals.state === 'absent' ? true : not(isAmong(deny.excludePrincipals, who)),
    deny.condition.state === 'absent' ? true : null,
  );

const not = (answer: Answer): Answer => (answer === null ? null : !answer);

function isAbove({ doNotApplyToChildScopes, scope }: DenyAssignment, keyId: string): Answer {
  const place = valueOf(scope);
  if (place === null) return null;
  if (levelAbove(place, keyId) === 'elsewhere') return false;
  if (doNotApplyToChildScopes.state === 'unreadable') return null;
  return valueOf(doNotApplyToChildScopes) === true
    ? segmentsOf(place).length === segmentsOf(keyId).length
    : true;
}

function deniesOperation({ permissions }: DenyAssignment): Answer {
  const sets = valueOf(permissions);
  return sets === null ? null : operationsIn(sets).length > 0;
}

/** Whether the application is one of the principals, itself, through a group, or because everybody is. */
function isAmong(principals: Observation<List<Principal>>, { groups, principalId }: Denied): Answer {
  const list = valueOf(principals);
  if (list === null) return null;
  const answers = list.items.map((principal): Answer => {
    const id = valueOf(principal.id);
    if (id === null) return null;
    if (id === everybody || sameId(id, principalId) || groups.some((group) => sameId(group, id))) return true;
    const type = valueOf(principal.type);
    // Of a group of which we know no member, the application may be one.
    return type === null || /group/i.test(type) ? null : false;
  });
  if (answers.includes(true)) return true;
  return answers.includes(null) || list.incomplete !== null ? null : false;
}
