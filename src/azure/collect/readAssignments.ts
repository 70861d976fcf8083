import { type Answer, readAzureError, saysMissing } from '../../evidence';
import { isObject } from '../../evidence/json';
import type { Path } from '../http';
import type { ListRequest } from '../requests';
import type { Asker } from './Asker';

interface Asked {
  readonly step: 'roleAssignments' | 'denyAssignments';
  readonly vaultId: Path;
  readonly keyId: Path;
  readonly at: (scope: Path) => ListRequest;
  readonly key: () => Promise<Answer>;
}

/**
 * At the key and above. Where Azure refuses that, at the vault and above; that leaves out what is assigned at the key, so
 * the list is marked as going on, unless there is no such key.
 */
export async function readAssignments(
  { at, key, keyId, step, vaultId }: Asked,
  asker: Asker,
): Promise<Answer> {
  const atKey = await asker.list(step, at(keyId));
  if (atKey.ok || !isRefusal(atKey.error)) return atKey;
  const atVault = await asker.list(step, at(vaultId));
  if (!atVault.ok || !isObject(atVault.body)) return atVault;
  const answered = await key();
  if (!answered.ok && saysMissing(readAzureError(answered.error))) return atVault;
  return { ok: true, body: { nextLink: asker.addressOf(at(keyId)), ...atVault.body } };
}

/** Of this scope. Too many requests, or a token that is not good, are the same at the next one. */
function isRefusal(error: string): boolean {
  const { status } = readAzureError(error);
  return status !== null && status >= 400 && status < 500 && status !== 401 && status !== 429;
}
