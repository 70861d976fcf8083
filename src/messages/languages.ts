/** The languages of the guide, English (the source) first. `label` is the language's own name for itself. */
export const languages = [
  { code: 'en', label: 'English' },
  { code: 'nl', label: 'Nederlands' },
  { code: 'sv', label: 'Svenska' },
  { code: 'es', label: 'Español' },
  { code: 'fr', label: 'Français' },
] as const;

export type Language = (typeof languages)[number]['code'];

export const isLanguage = (code: string): code is Language =>
  languages.some((language) => language.code === code);
