import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useHistorySelector } from '@docusaurus/theme-common';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import { useLocation } from '@docusaurus/router';
import routes from '@generated/routes';
import { hasPage } from './hasPage';

/** The address of this page in another language, with query and hash. Where there is no such page, the start page. */
export function useLanguageHref(): (language: string) => string {
  const { localeConfigs } = useDocusaurusContext().i18n;
  const { createUrl } = useAlternatePageUtils();
  const search = useHistorySelector(({ location }) => location.search);
  const hash = useHistorySelector(({ location }) => location.hash);
  const { pathname } = useLocation();
  // What is missing here is missing in every language, and has no counterpart.
  const isNoSuchPage = !hasPage(routes, pathname);
  return (language) =>
    isNoSuchPage
      ? (localeConfigs[language]?.baseUrl ?? '/')
      : `${createUrl({ locale: language, fullyQualified: false })}${search}${hash}`;
}
