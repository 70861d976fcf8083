/** English in disguise, for development: what is not in disguise is not translatable. It is made when it is needed. */
export const pseudoLocale = {
  /** Names the folder in `i18n`. A well-formed tag, so `Intl` takes it, and falls back to its default language. */
  code: 'pseudo',
  label: '[Þšéûðö ~~~]',
  /** The tag that Unicode's CLDR has for accented English. */
  htmlLang: 'en-XA',
} as const;
