import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import status from '@generated/translations/default/status.json';
import type { ReactNode } from 'react';
import LanguageTable from './LanguageTable';
import type { TranslationStatusData } from './TranslationStatusData';

const { languages } = status as TranslationStatusData;

/**
 * How the translation of each page stands, language by language, as the build found it. The page that shows it imports
 * it by itself: no other page needs the data.
 */
export default function TranslationStatus(): ReactNode {
  const { localeConfigs } = useDocusaurusContext().i18n;
  return languages.map((language) => (
    <LanguageTable
      key={language.code}
      language={language}
      folder={localeConfigs[language.code]?.baseUrl ?? '/'}
    />
  ));
}
