import path from 'node:path';
import type { Matter, Place } from '../../Problem';
import type { Page } from '../../page/Page';
import { parsePage } from '../../page/parsePage';
import { pageFolder, readText } from '../../places';
import { readVocabulary } from '../../vocabulary/readVocabulary';
import type { Vocabulary } from '../../vocabulary/Vocabulary';
import { checkFrontMatter, checkPage, sectionRules } from '..';
import type { Complaint } from '../checkPage';

export const root = path.resolve(__dirname, '../../../..');
const vocabularies = new Map<string, Vocabulary>();

export function vocabularyFor(language: string): Vocabulary {
  const vocabulary = vocabularies.get(language) ?? readVocabulary(root, language);
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

export const fileOf = (language: string, page: string): string => `${pageFolder(language)}/${page}`;

export const textOf = (language: string, page: string): string => readText(root, fileOf(language, page));

const pages = new Map<string, Page>();

export function realPage(language: string, page: string): Page {
  const file = fileOf(language, page);
  const known = pages.get(file) ?? parsePage(file, textOf(language, page));
  pages.set(file, known);
  return known;
}

export const complaintsByPart = (language: string, english: Page, translation: Page): readonly Complaint[] =>
  checkPage(language, english, translation, sectionRules(vocabularyFor(language)));

/** All that the rules say of a translation. */
export const complaintsOf = (
  language: string,
  english: Page,
  translation: Page,
): readonly (Place & Matter)[] => [
  ...checkFrontMatter(language, english, translation, vocabularyFor(language)),
  ...complaintsByPart(language, english, translation).map(({ matter }) => matter),
];

interface Broken {
  readonly language?: string;
  readonly page: string;
  /** What stands once on the page, and what to put in its place. */
  readonly change: readonly [string, string];
}

/**
 * What the rules say when one thing is changed on a copy of a translated page, and the line of the change.
 * @throws Error when the page does not say exactly once what is to be changed
 */
export function whenBroken({ language = 'nl', page, change: [from, to] }: Broken): {
  readonly complaints: readonly (Place & Matter)[];
  readonly line: number;
} {
  const text = textOf(language, page);
  const [before = '', ...others] = text.split(from);
  if (others.length !== 1) throw new Error(`${fileOf(language, page)} has ${others.length} times: ${from}`);
  const translation = parsePage(
    fileOf(language, page),
    text.replace(from, () => to),
  );
  return {
    complaints: complaintsOf(language, realPage('en', page), translation),
    line: before.split('\n').length,
  };
}
