import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useHistorySelector } from '@docusaurus/theme-common';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import { useContext } from 'react';
import { NoSuchPageContext } from './NoSuchPageContext';

/** The address of this page in another language, with query and hash. Where there is no such page, the start page. */
export function useLanguageHref(): (language: string) => string {
  const { localeConfigs } = useDocusaurusContext().i18n;
  const { createUrl } = useAlternatePageUtils();
  const search = useHistorySelector(({ location }) => location.search);
  const hash = useHistorySelector(({ location }) => location.hash);
  const isNoSuchPage = useContext(NoSuchPageContext);
  return (language) =>
    isNoSuchPage
      ? (localeConfigs[language]?.baseUrl ?? '/')
      : `${createUrl({ locale: language, fullyQualified: false })}${search}${hash}`;
}
