export interface LanguageFacts {
  /** Names the folder in `i18n`, the part of the address and `<html lang>`. */
  readonly code: string;
  /** The language's own name for itself. */
  readonly label: string;
  /** In the addresses of Microsoft Learn. */
  readonly microsoft: string;
  /** In the addresses of Experience League; `en` where it has no pages in the language. */
  readonly experienceLeague: string;
  /** Of a language that is `started`, missing pages and strings are listed; of one that is `complete`, they are faults. */
  readonly state: 'complete' | 'started';
}

/** The languages of the guide, English (the source) first. `npm run translations -- add` writes a row at the end. */
export const languages = [
  { code: 'en', label: 'English', microsoft: 'en-us', experienceLeague: 'en', state: 'complete' },
  { code: 'nl', label: 'Nederlands', microsoft: 'nl-nl', experienceLeague: 'nl', state: 'complete' },
  { code: 'sv', label: 'Svenska', microsoft: 'sv-se', experienceLeague: 'sv', state: 'complete' },
  { code: 'es', label: 'Español', microsoft: 'es-es', experienceLeague: 'es', state: 'complete' },
  { code: 'fr', label: 'Français', microsoft: 'fr-fr', experienceLeague: 'fr', state: 'complete' },
] as const satisfies readonly LanguageFacts[];

export type Language = (typeof languages)[number]['code'];

export const isLanguage = (code: string): code is Language =>
  languages.some((language) => language.code === code);

/** The facts of a language; those of English for what is none of the guide's, such as the pseudo-language. */
export const languageFacts = (code: string): LanguageFacts =>
  languages.find((language) => language.code === code) ?? languages[0];

/** Those in which everything can be read. */
export const completeLanguages = languages.filter(({ state }: LanguageFacts) => state === 'complete');
