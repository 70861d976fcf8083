import type { Source } from './Bundle';

/** Why something could not be read. It never counts for or against the set-up. */
export type Reason =
  /** Not in the bundle: nobody asked, or an earlier answer was needed to ask. */
  | { readonly code: 'not-collected' }
  | { readonly code: 'forbidden'; readonly errorCode: string; readonly action: string | null }
  | { readonly code: 'signed-out'; readonly errorCode: string }
  /** There is no token for it, because the reader or their organization has not consented. */
  | { readonly code: 'not-consented'; readonly resource: 'resource-manager' | 'graph' }
  /** Nothing came back from the host: no connection, or something on the way blocks it. */
  | { readonly code: 'unreachable'; readonly host: string }
  | { readonly code: 'timed-out'; readonly host: string }
  /** By the reader, while the answer was on its way. */
  | { readonly code: 'cancelled' }
  | { readonly code: 'throttled' }
  | { readonly code: 'server-error'; readonly errorCode: string }
  /** Any other error, as Azure said it. */
  | { readonly code: 'failed'; readonly text: string }
  /** There is an answer, and it has not the form that Azure documents. */
  | { readonly code: 'not-understood'; readonly expected: string; readonly found: string }
  /** A list that goes on behind what was read. */
  | { readonly code: 'truncated' }
  /** An answer about another vault, key or application than the one asked about. */
  | { readonly code: 'other-subject'; readonly expected: string; readonly found: string }
  /** Without a Key Identifier there is no telling which vault and key an answer should be about. */
  | { readonly code: 'subject-unknown' }
  /** A command that leaves out rows unless it is told not to. */
  | { readonly code: 'incomplete-command' }
  /** Azure Resource Manager does not know it: keys and roles of a Managed HSM are its own. */
  | { readonly code: 'not-in-resource-manager' }
  /** Azure left the field out, and that has no documented meaning. */
  | { readonly code: 'not-stated' };

export type Observation<T> =
  | { readonly state: 'seen'; readonly value: T; readonly source: Source }
  /** We could look, and it is not there. */
  | { readonly state: 'absent'; readonly source: Source }
  | { readonly state: 'unreadable'; readonly reason: Reason; readonly source: Source };

export const seen = <T>(value: T, source: Source): Observation<T> => ({ state: 'seen', value, source });

export const absent = <T>(source: Source): Observation<T> => ({ state: 'absent', source });

export const unreadable = <T>(reason: Reason, source: Source): Observation<T> => ({
  state: 'unreadable',
  reason,
  source,
});

/** Goes on with a value that was seen; absent and unreadable stay what they are. */
export const andThen = <T, U>(
  observation: Observation<T>,
  next: (value: T, source: Source) => Observation<U>,
): Observation<U> =>
  observation.state === 'seen' ? next(observation.value, observation.source) : observation;

export const valueOf = <T>(observation: Observation<T>): T | null =>
  observation.state === 'seen' ? observation.value : null;
