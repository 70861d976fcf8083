/** The languages of Experience League beside English, as its addresses name them. */
const available = ['de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pt-br', 'sv', 'zh-hans', 'zh-hant'];

/** Where Experience League has no pages in a language, its English ones are what a reader can be led to. */
export const experienceLeagueCode = (code: string): string =>
  available.includes(code.toLowerCase()) ? code.toLowerCase() : 'en';
