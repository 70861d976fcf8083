import type { Matter, Place } from '../Problem';
import type { Page } from '../page/Page';
import { sectionKey } from '../status/sectionKeys';
import { compareHeadings } from './headings/compareHeadings';
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
  const headings = compareHeadings(english, translation).map((matter) => ({
    part: partAt(english, translation, matter),
    matter,
  }));
  const compared = english.sections.flatMap((section) => {
    const part = sectionKey(section);
    const their = theirs.get(part);
    if (their === undefined) return [];
    const pair = {
      language,
      english: { file: english.file, section },
      translation: { file: translation.file, section: their },
    };
    return rules.flatMap((rule) => rule(pair).map((matter) => ({ part, matter })));
  });
  return [...headings, ...compared];
}

/** The section whose heading a complaint is about: the English one, unless there is none. */
function partAt(english: Page, translation: Page, matter: Place & Matter): string {
  const { sections } = matter.code === 'fact/added' ? translation : english;
  const inEnglish = 'english' in matter && typeof matter.english === 'object' ? matter.english : matter;
  const { line } = matter.code === 'fact/added' ? matter : inEnglish;
  const section = sections.find((candidate) => candidate.depth > 0 && candidate.line === line);
  return section === undefined ? '' : sectionKey(section);
}
