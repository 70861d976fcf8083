import {
  type AnswerName,
  answerNames,
  type Bundle,
  readAzureError,
  sameId,
  saysMissing,
} from '../../evidence';
import { type Connection, createAzureClient } from '../http';
import { createAsker } from './Asker';
import type { CollectOptions } from './CollectOptions';
import { collectOnce } from './collectOnce';
import type { CollectQuestion } from './CollectQuestion';
import { knownVaultId } from './knownVaultId';
import { rowsIn } from './rowsIn';
import { vaultIdAmong } from './vaultIdAmong';

/** Asks Azure everything about one key and one application. Never rejects: what failed stands in the bundle. */
export async function collect(
  question: CollectQuestion,
  connection: Connection,
  options: CollectOptions = {},
): Promise<Bundle> {
  const client = createAzureClient(connection, options);
  const asker = createAsker(client, options.onPage);
  try {
    const bundle = await collectOnce(question, asker, options);
    const moved = movedTo(bundle, question, options.previous);
    if (moved === null) return bundle;
    return await collectOnce({ ...question, knownVaultId: moved }, asker, {
      ...options,
      only: (options.only ?? answerNames).filter((name) => !independent.includes(name)),
      previous: bundle,
    });
  } finally {
    client.close();
  }
}

/** They do not change with the place of the vault. */
const independent: readonly AnswerName[] = ['me', 'servicePrincipal', 'find'];

/** The vault is not where it was known to be, and Resource Graph knows another place. */
function movedTo(
  { find, vault }: Bundle,
  question: CollectQuestion,
  previous: Bundle | undefined,
): string | null {
  const known = knownVaultId(question, previous);
  if (known === null || vault === undefined || vault.ok || !saysMissing(readAzureError(vault.error)))
    return null;
  const found = vaultIdAmong(rowsIn(find), question.identifier);
  return found === null || sameId(found, known) ? null : found;
}
