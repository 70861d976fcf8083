export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

export function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** What stands in the place of the expected JSON, in a few words that quote nothing of it. */
export function kindOfText(text: string): string {
  const start = text.trimStart().charAt(0);
  if (start === '') return 'empty body';
  const parsed = parseJson(text);
  if (parsed.ok) return `other JSON (${Array.isArray(parsed.value) ? 'array' : typeof parsed.value})`;
  if (start === '<') return 'HTML page';
  return start === '{' || start === '[' ? 'broken JSON' : 'text';
}
