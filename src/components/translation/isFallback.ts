export interface SourceOfPage {
  /** Where Docusaurus read the page, such as `@site/docs/index.mdx`. */
  readonly source: string;
  readonly language: string;
  readonly defaultLanguage: string;
  /** The folder of all translations within the site, such as `i18n`. */
  readonly folder: string;
}

/** Docusaurus takes the page of the default language where a language has none, and leaves no other trace of it. */
export const isFallback = ({ source, language, defaultLanguage, folder }: SourceOfPage): boolean =>
  language !== defaultLanguage && !source.startsWith(`@site/${folder}/${language}/`);
