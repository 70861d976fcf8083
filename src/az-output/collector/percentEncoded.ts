/**
 * Letters, digits and `-._~` stay; all else becomes `%` and two digits, byte by byte of UTF-8. What comes out can stand
 * between the quotes of a shell, of JSON, of a query and in a path. Names that Azure allows come out as they were.
 */
export const percentEncoded = (text: string): string =>
  encodeURIComponent(
    text
      // Half a character cannot be written in UTF-8, and no shell can hold NUL.
      .replace(/\p{Surrogate}|\0/gu, '\ufffd'),
  ).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** Text that means only itself between single quotes, in bash and in PowerShell, also when pasted into a terminal. */
export const isPlain = (text: string): boolean => /^[\w.~:/@+=,-]*$/.test(text);

/** Inside the quotes of an OData filter, a quote is written twice. */
export const inFilter = (text: string): string => percentEncoded(text.replaceAll("'", "''"));
