const longest = 60;

/** A piece of the pasted text that is fit to be repeated: one short line. */
export function short(text: string, limit = longest): string {
  const line = text.slice(0, limit + 1).replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return line.length > limit
    ? `${Array.from(line.slice(0, limit - 1))
        .filter(isWhole)
        .join('')}…`
    : line;
}

/** As `short`, keeping the end, which tells more of a path. */
export const shortEnd = (text: string): string =>
  text.length > longest ? `…${text.slice(1 - longest)}` : short(text);

/** A character that the cut went through is half a pair. */
const isWhole = (character: string): boolean => !/^[\ud800-\udfff]$/.test(character);
