import type { Observation, Reason } from '../evidence';
import type { CheckName } from './checkNames';
import type { EvidenceItem, FindingCode, ParamsOf, Seen } from './Finding';

/** What a check saw, and the values it looked at. */
export interface Outcome {
  readonly seen: Seen;
  readonly evidence: readonly EvidenceItem[];
}

export const outcome = <Code extends FindingCode>(
  code: Code,
  params: ParamsOf<Code>,
  ...observations: readonly Observation<unknown>[]
): Outcome => ({
  // The compiler cannot see that code and params of a generic belong together; the signature says it.
  seen: { code, params } as unknown as Seen,
  evidence: observations.flatMap(evidenceOf),
});

/** Lists are long and stand in the raw answer; here only where they are and how long. */
const evidenceOf = (observation: Observation<unknown>): EvidenceItem[] => {
  const { member, path } = observation.source;
  if (observation.state === 'unreadable') return [];
  return [
    { source: member, path, value: observation.state === 'seen' ? shortened(observation.value) : null },
  ];
};

function shortened(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { items, list } = value as { items?: readonly unknown[]; list?: { items: readonly unknown[] } };
  const entries = items ?? list?.items;
  return entries === undefined ? null : { entries: entries.length };
}

export const unreadableOutcome = (check: CheckName, reason: Reason): Outcome =>
  outcome(`${check}/unreadable` as 'key.size/unreadable', { reason });

export const waitingOutcome = (check: CheckName, other: CheckName): Outcome =>
  outcome(`${check}/waiting` as 'key.size/waiting', { for: other });

/** For a value that must be there: absent without a documented meaning is not read either. */
export function ifSeen<T>(
  check: CheckName,
  observation: Observation<T>,
  judge: (value: T) => Outcome,
): Outcome {
  if (observation.state === 'seen') return judge(observation.value);
  const reason: Reason = observation.state === 'unreadable' ? observation.reason : { code: 'not-stated' };
  return unreadableOutcome(check, reason);
}
