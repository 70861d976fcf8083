import type { Bundle } from '../../evidence/Bundle';
import type { PasteNotes } from '../PasteNotes';
import type { Pieces } from './Pieces';
import { putTogether } from './putTogether';
import { splitPieces } from './splitPieces';

export interface PlacedBundle {
  readonly bundle: Bundle;
  readonly start: number;
}

/** What the single outputs between two whole bundles come to, in its place: they are older than what follows them. */
export function inTextOrder(
  all: readonly PlacedBundle[],
  pieces: Pieces,
  asked: { keyUri: string | null; appId: string | null },
  notes: PasteNotes,
): readonly Bundle[] {
  const whole = withoutRepeats(all);
  const parts = splitPieces(pieces, boundaries(whole, pieces));
  const singles = [...parts].flatMap(([start, part]): PlacedBundle[] => {
    const bundle = putTogether(part, asked, notes);
    return bundle === null ? [] : [{ bundle, start }];
  });
  // What begins at a whole bundle stands behind it, which keeps its place before it because sorting is stable.
  return [...whole, ...singles].sort((one, other) => one.start - other.start).map(({ bundle }) => bundle);
}

/** Of bundles that are the same, the last. */
function withoutRepeats(all: readonly PlacedBundle[]): readonly PlacedBundle[] {
  const byText = new Map<string, PlacedBundle>();
  for (const placed of all) {
    const text = JSON.stringify(placed.bundle);
    byText.delete(text);
    byText.set(text, placed);
  }
  return [...byText.values()];
}

/** Where a whole bundle stands, where the reader has signed in to another tenant, or where a vault is seen to be gone. */
function boundaries(whole: readonly PlacedBundle[], { accounts, answers }: Pieces): readonly number[] {
  const changes = accounts.filter(
    ({ account }, index) => index > 0 && accounts[index - 1]!.account.tenantId !== account.tenantId,
  );
  const deletions = answers.filter(({ candidate }) => candidate.member === 'deletedVaults');
  const starts = [
    ...whole.map(({ start }) => start),
    ...[...changes, ...deletions].map(({ span }) => span[0]),
  ];
  return [-1, ...starts.sort((one, other) => one - other)];
}
