/** Null for a text that is no address. `URL.parse` and `URL.canParse` are younger than Safari 16.4. */
export function parsedUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
