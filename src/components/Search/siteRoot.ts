/** Path of the site with all its languages: the base URL of a page ends with its language, unless that is English. */
export const siteRoot = (baseUrl: string, language: string): string =>
  baseUrl.endsWith(`/${language}/`) ? baseUrl.slice(0, -language.length - 1) : baseUrl;
