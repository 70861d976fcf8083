import { type Answer, segmentAfter } from '../../evidence';
import type { KeyIdentifier } from '../../key-identifier';
import type { Path } from '../http';
import { neverMissing, questions } from '../requests';
import type { Asker } from './Asker';
import { isGuid } from './guid';
import { inParallel } from './inParallel';
import { isOutOfReach } from './isOutOfReach';
import { rowsIn } from './rowsIn';
import { skipped } from './skipped';
import { vaultIdAmong } from './vaultIdAmong';

/** Where the vault is, or what there is to look on with. */
export type Place =
  | { readonly kind: 'found'; readonly id: Path; readonly subscriptionId: string }
  | {
      readonly kind: 'not-found';
      readonly subscriptions: readonly string[];
      /** In the place of every answer that the id is needed for. */
      readonly instead: Answer;
    };

export const placeAt = (id: Path): Place => ({
  kind: 'found',
  id,
  subscriptionId: segmentAfter(id, 'subscriptions') ?? '',
});

/** Resource Graph lags behind: a vault made a minute ago is in the lists of the subscriptions only. */
export async function locateVault(find: Answer, asker: Asker, identifier: KeyIdentifier): Promise<Place> {
  const id = vaultIdAmong(rowsIn(find), identifier);
  if (id !== null) return placeAt(id);
  if (isOutOfReach(find)) return { kind: 'not-found', subscriptions: [], instead: find };

  const listed = await asker.list('subscriptions', questions.subscriptions);
  const subscriptions = subscriptionsIn(listed);
  let found: Path | null = null;
  const lists = await inParallel(subscriptions, async (subscriptionId) => {
    if (found !== null) return skipped;
    const vaults = await asker.list('vaults', questions.vaults(subscriptionId, identifier));
    found ??= vaultIdAmong(rowsIn(vaults), identifier);
    return vaults;
  });
  if (found !== null) return placeAt(found);
  return { kind: 'not-found', subscriptions, instead: firstRefusal([find, listed, ...lists]) };
}

/** Those in use first: others may refuse the question whether a name is taken. */
function subscriptionsIn(answer: Answer): readonly string[] {
  const rows = rowsIn(answer).filter(({ state }) => state !== 'Deleted');
  const ordered = rows
    .filter(({ state }) => state === 'Enabled')
    .concat(rows.filter(({ state }) => state !== 'Enabled'));
  return ordered.map(({ subscriptionId }) => subscriptionId).filter(isGuid);
}

/** Why the vault was not seen. That something else is missing would read as if the vault were. */
const firstRefusal = (answers: readonly Answer[]): Answer =>
  answers.map(neverMissing).find((answer) => !answer.ok && answer !== skipped) ?? skipped;
