/** A site that has its pages in several languages, the language being the first part of the path. */
interface LocalizedSite {
  readonly host: string;
  /** How the site writes the languages; a language that is not here has no pages there. */
  readonly locales: Readonly<Record<string, string>>;
  /** The first part of a path that names a language, also one of which the guide has none. */
  readonly locale: RegExp;
  /** Paths that have no language before them. */
  readonly begins: RegExp;
  /** Headings have other ids in each language. */
  readonly translatesHeadingIds: boolean;
  /** A language may also be asked for in the query, in older addresses. */
  readonly query: string | null;
}

const microsoft = {
  locales: { en: 'en-us', nl: 'nl-nl', sv: 'sv-se', es: 'es-es', fr: 'fr-fr', de: 'de-de' },
  locale: /^[a-z]{2}-[a-z]{2,4}(?:-[a-z]{2,4})?$/,
  begins: /./,
  translatesHeadingIds: true,
  query: null,
} as const;

export const localizedSites: readonly LocalizedSite[] = [
  {
    host: 'experienceleague.adobe.com',
    locales: { en: 'en', nl: 'nl', sv: 'sv', es: 'es', fr: 'fr', de: 'de' },
    locale: /^[a-z]{2}(?:-[a-z]{2,4})?$/,
    begins: /^docs(?:\/|$)/,
    translatesHeadingIds: false,
    query: 'lang',
  },
  { host: 'learn.microsoft.com', ...microsoft },
  { host: 'azure.microsoft.com', ...microsoft },
];
