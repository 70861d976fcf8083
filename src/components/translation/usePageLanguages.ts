import { useActiveDocContext } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useTranslationData } from './useTranslationData';

/** The languages that have the page at this address; all of them where the build knows of none that is missing. */
export function usePageLanguages(): readonly string[] {
  const { currentLocale, locales } = useDocusaurusContext().i18n;
  const { languagesOf, pages } = useTranslationData();
  const { activeDoc } = useActiveDocContext(undefined);
  const id = activeDoc?.id ?? '';
  const having = languagesOf?.[id] ?? locales;
  const isMissing = pages[id]?.state === 'missing';
  // In the order of the site, and none that is not built.
  return locales.filter((locale) => having.includes(locale) && !(isMissing && locale === currentLocale));
}
