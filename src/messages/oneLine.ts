/**
 * A name as part of one line: a line break in it could otherwise write a heading into the report or a line into the
 * ticket, and a mark of writing direction could turn the words around it. https://www.unicode.org/reports/tr9/
 */
export const oneLine = (text: string): string =>
  text.replace(/\s*[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+(?:\s|[\p{Cc}\p{Bidi_Control}])*/gu, ' ');
