import type { Matter, Place } from '../Problem';
import type { Page, Section } from '../page/Page';
import { sectionKey } from '../status/sectionKeys';
import type { SectionRule } from './SectionPair';

/** What a rule says of a page, and of which part of it. */
export interface Complaint {
  /** See `sectionKey`. */
  readonly part: string;
  readonly matter: Place & Matter;
}

/** Compares a page with its translation, section by section, and asks each rule of each pair. */
export function checkPage(
  language: string,
  english: Page,
  translation: Page,
  rules: readonly SectionRule[],
): readonly Complaint[] {
  const theirs = new Map(translation.sections.map((section) => [sectionKey(section), section]));
  const ours = new Map(english.sections.map((section) => [sectionKey(section), section]));
  const missing = english.sections
    .filter((section) => !theirs.has(sectionKey(section)))
    .map((section) =>
      headingComplaint('fact/missing', section, translation.file, 1, english.file, section.line),
    );
  const added = translation.sections
    .filter((section) => !ours.has(sectionKey(section)))
    .map((section) =>
      headingComplaint('fact/added', section, translation.file, section.line, english.file, 1),
    );
  const compared = [...ours].flatMap(([part, section]) => {
    const their = theirs.get(part);
    if (their === undefined) return [];
    const pair = {
      language,
      english: { file: english.file, section },
      translation: { file: translation.file, section: their },
    };
    return rules.flatMap((rule) => rule(pair).map((matter) => ({ part, matter })));
  });
  return [...missing, ...added, ...compared];
}

function headingComplaint(
  code: 'fact/missing' | 'fact/added',
  section: Section,
  file: string,
  line: number,
  englishFile: string,
  englishLine: number,
): Complaint {
  const shown = section.id === null ? `“${section.heading}”, which has no id` : `#${section.id}`;
  const english = { file: englishFile, line: englishLine };
  return { part: sectionKey(section), matter: { file, line, code, kind: 'heading', shown, english } };
}
