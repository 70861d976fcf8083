import * as v from 'valibot';
import type { Fault, FaultRule } from '../model/Fault';

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0));
const retryAfterSeconds = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

const fault = v.variant('kind', [
  v.strictObject({ kind: v.literal('claims-challenge') }),
  v.strictObject({ kind: v.literal('unauthorized') }),
  v.strictObject({ kind: v.literal('forbidden') }),
  v.strictObject({ kind: v.literal('not-found') }),
  v.strictObject({ kind: v.literal('conflict') }),
  v.strictObject({ kind: v.literal('too-many-requests'), retryAfterSeconds }),
  v.strictObject({ kind: v.literal('server-error') }),
  v.strictObject({ kind: v.literal('unavailable'), retryAfterSeconds }),
  v.strictObject({ kind: v.literal('cut') }),
  v.strictObject({ kind: v.literal('cut-body') }),
  v.strictObject({ kind: v.literal('slow'), milliseconds }),
  v.strictObject({ kind: v.literal('silent') }),
  v.strictObject({ kind: v.literal('proxy-page') }),
  v.strictObject({ kind: v.literal('truncated-json') }),
  v.strictObject({ kind: v.literal('other-json') }),
  v.strictObject({ kind: v.literal('foreign-next-link'), origin: v.pipe(v.string(), v.url()) }),
  v.strictObject({ kind: v.literal('redirect'), location: v.pipe(v.string(), v.nonEmpty()) }),
]) satisfies v.GenericSchema<unknown, Fault>;

/** Rules as a test sends them. Unknown members are refused: a rule with a slip in it would match everything. */
export const faultRulesSchema: v.GenericSchema<unknown, readonly FaultRule[]> = v.array(
  v.strictObject({
    host: v.picklist(['resource-manager', 'graph', 'login']),
    method: v.optional(v.picklist(['GET', 'POST'])),
    path: v.optional(v.pipe(v.string(), v.nonEmpty())),
    times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    fault,
  }),
);

export const latencySchema = v.strictObject({ milliseconds });
