import type { Bundle } from '../../evidence';
import { isObject } from '../../evidence/json';
import type { Path } from '../http';
import type { CollectQuestion } from './CollectQuestion';
import { isVaultId, vaultIdAmong } from './vaultIdAmong';

/** With it, nothing needs to wait for Resource Graph. */
export function knownVaultId(
  { identifier, knownVaultId: given }: CollectQuestion,
  previous: Bundle | undefined,
): Path | null {
  if (isVaultId(given, identifier.service)) return given;
  const vault = previous?.vault;
  return vault?.ok === true && isObject(vault.body) ? vaultIdAmong([vault.body], identifier) : null;
}
