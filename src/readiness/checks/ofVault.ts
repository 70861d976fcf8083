import type { Vault } from '../../evidence';
import type { CheckName } from '../checkNames';
import type { Context } from '../Context';
import { type Outcome, unreadableOutcome, waitingOutcome } from '../Outcome';

/** Goes on with the vault, or says why there is none to look at. */
export function ofVault(check: CheckName, { evidence }: Context, judge: (vault: Vault) => Outcome): Outcome {
  const { vault } = evidence;
  if (vault.state === 'seen') return judge(vault.value);
  return vault.state === 'absent'
    ? waitingOutcome(check, 'vault.found')
    : unreadableOutcome(check, vault.reason);
}
