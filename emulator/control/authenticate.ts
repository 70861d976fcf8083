import type { Context } from 'hono';
import type { TokenProblem } from '../tokens/readIdentity';
import type { World } from '../World';
import { type Caller, callerOf } from './Caller';
import { claimsChallenge } from './claimsChallenge';
import type { HostEnv } from './HostEnv';
import type { Refusal } from './Refusal';

/** The caller of a request; throws what the host answers to a token that is not good for it. */
export function authenticate(
  c: Context<HostEnv>,
  { scenarios, origins }: Pick<World, 'scenarios' | 'origins'>,
  host: 'resource-manager' | 'graph',
  refuse: (problem: TokenProblem) => Refusal,
): Caller {
  const reading = c.get('reading') ?? { ok: false, problem: 'missing' };
  if (!reading.ok) throw refuse(reading.problem);
  const caller = callerOf(scenarios, reading.identity);
  if (caller === null) throw refuse('invalid');
  const { trouble } = caller.account;
  const isChallenged = trouble?.kind === 'claims-challenge' && trouble.resource === host;
  if (isChallenged && !caller.identity.answersChallenge) throw claimsChallenge(origins.login);
  return caller;
}
