export type Address =
  | { kind: 'absolute'; url: string }
  | { kind: 'anchor'; url: string }
  | { kind: 'path'; pathname: string; search: string; hash: string }
  | { kind: 'refused' };

const allowed = ['http:', 'https:', 'mailto:', 'tel:'];

/** Tells what kind of address a link or an image has. Anything that could run something is refused. */
export function parseAddress(found: string): Address {
  // Browsers read over blanks and control characters inside a scheme, so that `java\nscript:` is one.
  // oxlint-disable-next-line no-control-regex -- these are the characters meant
  const text = found.replaceAll(/[\u0000-\u001F\u007F]/g, '').trim();
  if (text === '') return { kind: 'refused' };
  if (/^www\./i.test(text)) return parseAddress(`https://${text}`);
  if (text.startsWith('//')) return parseAddress(`https:${text}`);
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) {
    const url = URL.canParse(text) ? new URL(text) : null;
    return url !== null && allowed.includes(url.protocol)
      ? { kind: 'absolute', url: text }
      : { kind: 'refused' };
  }
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(text) ?? [];
  const pathname = decoded(path);
  if (pathname === null || decoded(hash) === null) return { kind: 'refused' };
  return pathname === '' ? { kind: 'anchor', url: hash || '#' } : { kind: 'path', pathname, search, hash };
}

/** @returns null for a percent sign that begins no character */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
