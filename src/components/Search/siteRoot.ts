/**
 * Path of the site with all its languages: the base URL of a page ends with its language, unless that is the default
 * one. A host may have a folder that is named like a language.
 */
export const siteRoot = (baseUrl: string, language: string, defaultLanguage: string): string =>
  language !== defaultLanguage && baseUrl.endsWith(`/${language}/`)
    ? baseUrl.slice(0, -language.length - 1)
    : baseUrl;
