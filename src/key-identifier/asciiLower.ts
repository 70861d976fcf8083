/**
 * Lower case for the letters A to Z only. Full lower-casing turns some other letters into these (the Kelvin sign into
 * k, for one), and changes the length of the text; Azure does neither.
 */
export const asciiLower = (text: string): string =>
  text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
