// Code in backticks, addresses and placeholders: what a translator leaves as it is.
const code = /`[^`\n]*`|https?:\/\/[^\s)"'<>]+|\{\w+\}/gu;

/** The text with signs that are no words in the place of its code; everything else keeps its offset. */
export const withoutCode = (text: string): string =>
  text.replace(code, (found) => '\uFFFC'.repeat(found.length));
