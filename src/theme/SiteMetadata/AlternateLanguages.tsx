import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import type { ReactNode } from 'react';
import { usePageLanguages } from '../../components/translation/usePageLanguages';

/** Open Graph writes `nl_BE` for `nl-BE`: https://ogp.me/#optional */
const openGraph = (language: string): string => language.replace('-', '_');

/** The same page in the languages that have it: nobody is sent to an English text as one in their language. */
export default function AlternateLanguages(): ReactNode {
  const { currentLocale, defaultLocale, localeConfigs } = useDocusaurusContext().i18n;
  const { createUrl } = useAlternatePageUtils();
  const languages = usePageLanguages();
  const own = languages.includes(currentLocale) ? currentLocale : defaultLocale;
  const htmlLang = (locale: string): string => localeConfigs[locale]?.htmlLang ?? locale;
  return (
    <Head>
      {languages.map((locale) => (
        <link
          key={locale}
          rel="alternate"
          href={createUrl({ locale, fullyQualified: true })}
          hrefLang={htmlLang(locale)}
        />
      ))}
      <link
        rel="alternate"
        href={createUrl({ locale: defaultLocale, fullyQualified: true })}
        hrefLang="x-default"
      />
      <meta property="og:locale" content={openGraph(htmlLang(own))} />
      {languages
        .filter((locale) => locale !== own)
        .map((locale) => (
          <meta key={`og-${locale}`} property="og:locale:alternate" content={openGraph(htmlLang(locale))} />
        ))}
    </Head>
  );
}
