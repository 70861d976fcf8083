const longest = 300;
/** Shorter pieces of what was typed are in any message by chance. */
const shortestTyped = 4;

/**
 * The message of an error for a report that the reader sends to somebody: without what they typed, and without what
 * only looks like it, because errors quote whatever they stumbled over.
 * @param typed everything that the reader has entered on this device
 */
export function safeMessage(message: string, typed: readonly string[]): string {
  const withoutQuotes = message
    .slice(0, 4 * longest)
    .replace(/(["'`])(.*?)\1/gs, (quoted, mark: string, text: string) =>
      isOurWord(text, typed) ? quoted : `${mark}…${mark}`,
    );
  const withoutValues = withoutQuotes
    .replace(/\bhttps?:\/\/[^\s"'`)]+/gi, (address) => fileOnly(address))
    .replace(/[\w.+-]+@[\w.-]+/g, '…')
    .replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, '…')
    .replace(/[\w+/=-]{24,}/g, '…');
  const cleaned = typed
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => word.length >= shortestTyped)
    .reduce((text, word) => text.replaceAll(word, '…'), withoutValues);
  return cleaned.length > longest ? `${cleaned.slice(0, longest)}…` : cleaned;
}

/** The name of a property in the code, such as in “reading 'length'”. */
const isOurWord = (text: string, typed: readonly string[]): boolean =>
  /^[a-z_$][\w$]{0,30}$/i.test(text) && !typed.some((one) => one.includes(text));

/** A file of the site tells which part is missing; any other address may be the reader's. */
function fileOnly(address: string): string {
  const file = /\/assets\/(?:js|css)\/([\w.-]{1,80})$/.exec(address)?.[1];
  return file ?? '…';
}
