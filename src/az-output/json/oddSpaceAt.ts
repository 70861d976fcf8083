import type { MendCode } from './Mends';

/** Spaces that JSON does not know: mails, web pages and word processors put them in the place of plain ones. */
const unusual = /[\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
/** Behind the escape character: a colour or movement of the cursor, or the title of the window. */
const afterEscape = /\[[0-9;?]{0,20}[A-Za-z]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)|[=>()][0-9A-Z]?/y; // oxlint-disable-line no-control-regex
/** A colour whose escape character was lost on the way. No JSON looks like this. */
const colourRest = /\[[0-9;]{1,20}m/y;

export const escapeCharacter = 27;

/** The end of a colour code of a terminal that begins here, or -1. */
export function colourCodeEnd(text: string, at: number): number {
  const pattern = text.charCodeAt(at) === escapeCharacter ? afterEscape : colourRest;
  pattern.lastIndex = pattern === afterEscape ? at + 1 : at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** What stands between the tokens of a document and is as good as a space, though no JSON parser takes it. */
export function oddSpaceAt(text: string, at: number): { code: MendCode; end: number } | null {
  const character = text.charAt(at);
  if (unusual.test(character)) return { code: 'az-output/unusual-space', end: at + 1 };
  if (invisible.test(character)) return { code: 'az-output/invisible-character', end: at + 1 };
  const end = colourCodeEnd(text, at);
  return end === -1 ? null : { code: 'az-output/colour-codes', end };
}
