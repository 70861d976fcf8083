import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import type { ReactNode } from 'react';
import { usePage } from './PageContext';
import StaleNote from './StaleNote';
import { useTranslationData } from './useTranslationData';

/** @param id of the heading of the section; null is the part above the first heading */
export default function SectionNote({ id }: { id: string | null }): ReactNode {
  const { currentLocale, defaultLocale } = useDocusaurusContext().i18n;
  const { createUrl } = useAlternatePageUtils();
  const { pages } = useTranslationData();
  const page = usePage();
  const translation = page === null ? undefined : pages[page.id];
  if (translation?.state !== 'stale') return null;
  const section = translation.sections.find((one) => one.id === id);
  if (section === undefined) return null;
  const englishPage = createUrl({ locale: defaultLocale, fullyQualified: false });
  return <StaleNote section={section} language={currentLocale} englishPage={englishPage} />;
}
