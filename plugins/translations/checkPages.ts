import type { Matter, Place, Problem } from './Problem';
import { problemOf } from './problemOf';
import type { Page } from './page/Page';
import { pageFolder } from './places';
import { readTranslations, type TranslatedPage } from './readTranslations';
import { checkFrontMatter, checkPage, sectionRules } from './rules';
import type { PageStatus, StalePart } from './status/PageStatus';
import { frontMatterKey, sectionKey } from './status/sectionKeys';
import type { Vocabulary } from './vocabulary/Vocabulary';

/** Looks at all pages of a language: is each there, current, and the same in what must be the same. */
export const checkPages = (root: string, language: string, vocabulary: Vocabulary): readonly Problem[] =>
  readTranslations(root, language).flatMap((translated) => checkTranslated(language, translated, vocabulary));

function checkTranslated(
  language: string,
  { page, file, english, translation, status }: TranslatedPage,
  vocabulary: Vocabulary,
): readonly Problem[] {
  const state = statusProblems(language, page, file, english, status);
  if (translation === null || english === null) return state;
  if (translation.kind === 'unreadable') {
    const { reason, line } = translation;
    return [...state, { file, line, language, level: 'error', code: 'page/unreadable', reason }];
  }
  // Where English has changed, the translation must differ from it until somebody has translated the change.
  const stale = new Set(status.state === 'stale' ? status.parts.map(({ key }) => key) : []);
  const complaints = [
    ...checkFrontMatter(language, english, translation.page, vocabulary).map((matter) => ({
      part: frontMatterKey,
      matter,
    })),
    ...checkPage(language, english, translation.page, sectionRules(vocabulary)),
  ];
  const differences = complaints.map(({ part, matter }) =>
    problemOf(language, stale.has(part) ? 'to-do' : 'error', matter),
  );
  return [...state, ...differences];
}

function statusProblems(
  language: string,
  page: string,
  file: string,
  english: Page | null,
  status: PageStatus,
): readonly Problem[] {
  const of = (level: Problem['level'], matter: Matter): Problem =>
    problemOf(language, level, { file, line: 1, ...matter });
  const englishFile = `${pageFolder('en')}/${page}`;
  switch (status.state) {
    case 'translated':
      return [];
    case 'missing':
      return [of('to-do', { code: 'page/missing' })];
    case 'orphaned':
      return [of('error', { code: 'page/orphaned', english: englishFile })];
    case 'unconfirmed':
      return [of('error', { code: 'page/unconfirmed', page: englishFile })];
    case 'stale':
      return status.parts.map((part) =>
        of('to-do', {
          code: 'page/stale',
          page: englishFile,
          part,
          english: placeOf(english, englishFile, part),
        }),
      );
  }
}

function placeOf(english: Page | null, file: string, { key }: StalePart): Place {
  const section = english?.sections.find((candidate) => sectionKey(candidate) === key);
  return { file, line: section?.line ?? 1 };
}
