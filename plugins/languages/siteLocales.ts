import type { I18nConfig } from '@docusaurus/types';
import { languages } from '../../src/messages/languages';
import { pseudoLocale } from '../pseudo/pseudoLocale';
import { languageLabel } from './languageLabel';

/** The languages for Docusaurus. The pseudo-language is one of them only where it is asked for by name. */
export function siteLocales(
  root: string,
  language: string,
): Pick<I18nConfig, 'locales'> & { localeConfigs: Record<string, { label: string; htmlLang?: string }> } {
  const locales: Record<string, { label: string; htmlLang?: string }> = Object.fromEntries(
    languages.map((facts) => [facts.code, { label: languageLabel(root, facts) }]),
  );
  if (language === pseudoLocale.code) {
    locales[language] = { label: pseudoLocale.label, htmlLang: pseudoLocale.htmlLang };
  }
  return { locales: Object.keys(locales) as [string, ...string[]], localeConfigs: locales };
}
