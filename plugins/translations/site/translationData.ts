import type { PageTranslation, TranslationData } from '../../../src/components/translation/TranslationData';
import { readTranslations, type TranslatedPage } from '../readTranslations';
import { type Confirmed, readConfirmed } from '../status/confirmed';
import { pageId } from './pageId';
import { pageLanguages } from './pageLanguages';
import { staleSections } from './staleSections';

/** What readers of a language are told of its pages. English is never missing and never stale. */
export function translationData(
  root: string,
  language: string,
  languages: readonly string[],
): TranslationData {
  const confirmed = readConfirmed(root, language);
  const pages = language === 'en' ? [] : readTranslations(root, language);
  const told = pages.flatMap((translated): readonly (readonly [string, PageTranslation])[] => {
    const translation = toldOf(root, translated, confirmed);
    return translation === null ? [] : [[pageId(translated.page), translation]];
  });
  return { pages: Object.fromEntries(told), languagesOf: pageLanguages(root, languages) };
}

function toldOf(
  root: string,
  { page, english, translation, status }: TranslatedPage,
  confirmed: Confirmed,
): PageTranslation | null {
  if (status.state === 'missing') return { state: 'missing' };
  const record = confirmed.pages[page];
  if (status.state !== 'stale' || english === null || translation?.kind !== 'page' || record === undefined) {
    return null;
  }
  const sections = staleSections(root, english, translation.page, record, status.parts);
  return sections.length === 0 ? null : { state: 'stale', sections };
}
