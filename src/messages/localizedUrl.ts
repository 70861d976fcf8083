import type { Language } from './languages';

const microsoftLocale: Readonly<Record<Language, string>> = {
  en: 'en-us',
  nl: 'nl-nl',
  sv: 'sv-se',
  es: 'es-es',
  fr: 'fr-fr',
};

/** A page of Experience League or Microsoft Learn in the reader's language; any other address as it is. */
export const localizedUrl = (url: string, language: string): string =>
  url
    .replace('experienceleague.adobe.com/en/', `experienceleague.adobe.com/${language}/`)
    .replace(
      'learn.microsoft.com/en-us/',
      `learn.microsoft.com/${microsoftLocale[language as Language] ?? 'en-us'}/`,
    );
