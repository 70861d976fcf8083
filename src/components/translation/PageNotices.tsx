import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import type { ReactNode } from 'react';
import MissingNotice from './MissingNotice';
import { usePage } from './PageContext';
import SectionNote from './SectionNote';

/** What the reader is told above a page about its translation; most of the time nothing. */
export default function PageNotices(): ReactNode {
  const { currentLocale, defaultLocale } = useDocusaurusContext().i18n;
  const { createUrl } = useAlternatePageUtils();
  if (usePage()?.isFallback) {
    const englishHref = createUrl({ locale: defaultLocale, fullyQualified: false });
    return <MissingNotice language={currentLocale} englishHref={englishHref} />;
  }
  return <SectionNote id={null} />;
}
