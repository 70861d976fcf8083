import type { Bundle } from '../evidence';
import { agree, type SetUp, setUpOf, together } from './bundle/SetUp';
import { overlay } from './bundle/overlay';

/** Comparing each with each must not take longer than reading; nobody has more set-ups than this. */
const mostSetUps = 50;

/**
 * Bundles about the same key and application put together, so that the answer to one command can complete what the
 * script collected. The order is that of the text: a later answer replaces an earlier one of the same kind.
 */
export function mergeBundles(bundles: readonly Bundle[]): readonly Bundle[] {
  const merged: { bundle: Bundle; setUp: SetUp }[] = [];
  for (const bundle of bundles) {
    const setUp = setUpOf(bundle);
    const known = last(merged, (other) => agree(other.setUp, setUp));
    if (known === null) merged.push({ bundle, setUp });
    else {
      known.bundle = overlay(known.bundle, bundle);
      known.setUp = together(known.setUp, setUp);
    }
    if (merged.length > mostSetUps) merged.shift();
  }
  return merged.map(({ bundle }) => bundle);
}

/** What does not say whose it is belongs to what stands right before it. */
function last<T>(items: readonly T[], fits: (item: T) => boolean): T | null {
  for (let at = items.length - 1; at >= 0; at--) if (fits(items[at]!)) return items[at]!;
  return null;
}
