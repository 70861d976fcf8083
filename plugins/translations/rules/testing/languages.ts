import { languages } from '../../../../src/messages/languages';

export const translatedLanguages = languages.map(({ code }) => code).filter((code) => code !== 'en');
