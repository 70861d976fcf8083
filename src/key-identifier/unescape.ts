import { type Pasted, replaced } from './Pasted';

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
  '&apos;': "'",
  '&#39;': "'",
};

/** A slash as JSON writers escape it. */
export const escapedSlash = /\\(?:u002f|\/)/gi;

/** Undoes how HTML and JSON write quotes, brackets and slashes; what stands there then is said by who finds it. */
export function unescape(piece: Pasted): Pasted {
  let current = piece;
  if (current.text.includes('&')) {
    current = replaced(
      current,
      /&(?:quot|lt|gt|amp|nbsp|apos|#3[49]);/g,
      (entity) => entities[entity] ?? entity,
    );
  }
  if (current.text.includes('\\')) current = replaced(current, escapedSlash, () => '/');
  return current;
}
