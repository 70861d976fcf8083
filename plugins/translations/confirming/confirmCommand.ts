/** What to type to confirm a page, a section of it, or a string. */
export const confirmCommand = (language: string, what: string, part?: string): string =>
  `npm run translations -- confirm ${language} ${what}${part === undefined ? '' : ` --only ${part}`}`;
