import { type Key, valueOf } from '../../evidence';
import type { CheckName } from '../checkNames';
import type { Context } from '../Context';
import { type Outcome, unreadableOutcome, waitingOutcome } from '../Outcome';

export const isManagedHsm = ({ evidence }: Context): boolean =>
  valueOf(evidence.keyIdentifier)?.identifier?.service === 'managed-hsm';

/** Goes on with the key, or says why there is none to look at. */
export function ofKey(check: CheckName, context: Context, judge: (key: Key) => Outcome): Outcome {
  const { key } = context.evidence;
  if (key.state === 'seen') return judge(key.value);
  // The keys of a Managed HSM are its own: that Resource Manager has none says nothing.
  if (isManagedHsm(context)) return unreadableOutcome(check, { code: 'not-in-resource-manager' });
  return key.state === 'absent' ? waitingOutcome(check, 'key.found') : unreadableOutcome(check, key.reason);
}
