import { fingerprintsOf, sectionKey } from '../status/sectionKeys';
import { pageHistory } from './pageHistory';
import { type SectionText, sectionText } from './sectionText';

/**
 * Finds in the history of an English page the text that a translation was confirmed against.
 * @returns null without Git, in a shallow clone that does not reach so far, and for a text that was never committed
 */
export function earlierText(
  root: string,
  file: string,
  key: string,
  fingerprint: string,
): SectionText | null {
  for (const { text, page } of pageHistory(root, file)) {
    if (fingerprintsOf(page).get(key) !== fingerprint) continue;
    const section = page.sections.find((candidate) => sectionKey(candidate) === key);
    if (section !== undefined) return sectionText(section, text);
  }
  return null;
}
