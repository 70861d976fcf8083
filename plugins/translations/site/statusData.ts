import type {
  LanguageStatus,
  PageRow,
  TranslationStatusData,
} from '../../../src/components/TranslationStatus/TranslationStatusData';
import type { Page } from '../page/Page';
import { readTranslations, type TranslatedPage } from '../readTranslations';
import { type ConfirmedPage, readConfirmed } from '../status/confirmed';
import type { StalePart } from '../status/PageStatus';
import { sectionKey } from '../status/sectionKeys';
import { pageId } from './pageId';

interface NamedLanguage {
  readonly code: string;
  readonly label: string;
}

/** For the page that shows how the translations stand. */
export const statusData = (root: string, languages: readonly NamedLanguage[]): TranslationStatusData => ({
  languages: languages.map(({ code, label }): LanguageStatus => {
    const { pages: confirmed } = readConfirmed(root, code);
    const pages = readTranslations(root, code).flatMap((page) => rowOf(page, confirmed[page.page]));
    return { code, label, pages };
  }),
});

function rowOf(
  { page, english, translation, status }: TranslatedPage,
  confirmed: ConfirmedPage | undefined,
): readonly PageRow[] {
  if (status.state === 'orphaned' || english === null) return [];
  const shown = translation?.kind === 'page' ? translation.page : english;
  return [
    {
      path: pathOf(page, english),
      title: text(shown.frontMatter.title) ?? page,
      state: status.state,
      stale: status.state === 'stale' ? status.parts.flatMap((part) => sectionOf(shown, part)) : [],
      confirmed: confirmed === undefined ? null : { on: confirmed.on, by: confirmed.by ?? null },
      origin: originOf(shown),
    },
  ];
}

function pathOf(page: string, { frontMatter }: Page): string {
  const slug = text(frontMatter.slug);
  if (slug?.startsWith('/')) return slug.slice(1).replace(/([^/])$/, '$1/');
  return `${pageId(page)}/`;
}

function sectionOf(page: Page, { key }: StalePart): PageRow['stale'] {
  const section = page.sections.find((candidate) => sectionKey(candidate) === key);
  return section === undefined ? [] : [{ id: section.id, heading: section.heading }];
}

function originOf({ frontMatter }: Page): PageRow['origin'] {
  const workflowType = text(frontMatter['workflow-type']);
  const humanDegree = text(frontMatter['ht-degree']);
  return workflowType === null && humanDegree === null ? null : { workflowType, humanDegree };
}

const text = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;
