/**
 * The first of the reader's languages that the guide has, such as `nl` for `nl-BE`.
 * @param preferred as in `navigator.languages`, the most wanted first
 */
export function preferredLanguage(preferred: readonly string[], available: readonly string[]): string | null {
  for (const tag of preferred) {
    const wanted = tag.toLowerCase();
    const exact = available.find((code) => code.toLowerCase() === wanted);
    const match = exact ?? available.find((code) => code.toLowerCase() === wanted.split('-')[0]);
    if (match !== undefined) return match;
  }
  return null;
}
