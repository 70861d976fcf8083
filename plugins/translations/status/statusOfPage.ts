import type { Page } from '../page/Page';
import type { ConfirmedPage } from './confirmed';
import type { PageStatus, StalePart } from './PageStatus';
import { fingerprintsOf } from './sectionKeys';

/**
 * Tells how the translation of a page stands.
 * @param english the page in English now; null when there is none
 * @param isThere whether the language has the page
 */
export function statusOfPage(
  english: Page | null,
  isThere: boolean,
  confirmed: ConfirmedPage | undefined,
): PageStatus {
  if (english === null) return { state: 'orphaned' };
  if (!isThere) return { state: 'missing' };
  if (confirmed === undefined) return { state: 'unconfirmed' };
  const parts = changedParts(fingerprintsOf(english), confirmed.sections);
  return parts.length === 0 ? { state: 'translated' } : { state: 'stale', parts };
}

function changedParts(
  now: ReadonlyMap<string, string>,
  before: Readonly<Record<string, string>>,
): readonly StalePart[] {
  const changed = [...now].flatMap(([key, fingerprint]): readonly StalePart[] => {
    if (before[key] === fingerprint) return [];
    return [{ key, change: before[key] === undefined ? 'new' : 'changed' }];
  });
  const removed = Object.keys(before).filter((key) => !now.has(key));
  return [...changed, ...removed.map((key): StalePart => ({ key, change: 'removed' }))];
}
