import { languages } from '../../../../src/messages/languages';

/** The first parts of the paths of this guide that name a language. */
export const pageLanguages: ReadonlySet<string> = new Set(languages.map(({ code }) => code));
