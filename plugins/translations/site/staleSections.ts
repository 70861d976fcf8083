import type { StaleSection, TextChange } from '../../../src/components/translation/TranslationData';
import { earlierText } from '../changes/earlierText';
import { sectionText } from '../changes/sectionText';
import { wordChanges } from '../changes/wordChanges';
import type { Page } from '../page/Page';
import { readText } from '../places';
import type { ConfirmedPage } from '../status/confirmed';
import type { StalePart } from '../status/PageStatus';
import { frontMatterKey, sectionKey } from '../status/sectionKeys';

/**
 * Where on the translated page readers are told that English has changed, and what. A section that is new in English
 * is told of at the one before it, for the page has no place for it yet.
 */
export function staleSections(
  root: string,
  english: Page,
  translation: Page,
  confirmed: ConfirmedPage,
  parts: readonly StalePart[],
): readonly StaleSection[] {
  const told = new Map<string | null, readonly TextChange[]>();
  for (const part of parts) {
    const id = whereToTell(english, translation, part);
    if (id === undefined) continue;
    const changes = changesOf(root, english, confirmed, part);
    told.set(id, [...(told.get(id) ?? []), ...changes]);
  }
  return [...told].map(([id, changes]) => ({ id, changes }));
}

/** Undefined for what readers do not read, such as keywords. */
function whereToTell(english: Page, translation: Page, { key }: StalePart): string | null | undefined {
  if (key === frontMatterKey) return undefined;
  const theirs = new Map(translation.sections.map((section) => [sectionKey(section), section.id]));
  const own = theirs.get(key);
  if (own !== undefined) return own;
  const keys = english.sections.map(sectionKey);
  const before = keys.slice(0, Math.max(keys.indexOf(key), 0)).filter((candidate) => theirs.has(candidate));
  return theirs.get(before.at(-1) ?? '') ?? null;
}

function changesOf(
  root: string,
  english: Page,
  confirmed: ConfirmedPage,
  { key, change }: StalePart,
): readonly TextChange[] {
  const page = readText(root, english.file);
  const section = english.sections.find((candidate) => sectionKey(candidate) === key);
  const now = section === undefined ? null : sectionText(section, page);
  if (change === 'new') return now === null ? [] : [{ kind: 'added', text: now.words }];
  const earlier = earlierText(root, english.file, key, confirmed.sections[key] ?? '');
  if (earlier === null) return [];
  return now === null ? [{ kind: 'removed', text: earlier.words }] : wordChanges(earlier, now);
}
