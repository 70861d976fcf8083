import type { Notes } from './Notes';
import { cut, type Pasted, replaced, spanOf } from './Pasted';

/** `https:` with whatever number of slashes, `https//` without the colon, `://` without the name. */
const schemePattern = /^(?:([a-z][a-z0-9+.-]*):(\/+)|(https?):(?!\d)|(https?)[;.,]?(\/\/)|:?(\/+))/i;

export const hasScheme = (text: string): boolean => /^[a-z][a-z0-9+.-]+:[\\/]+/i.test(text);

/** Turns `\` into `/`, the way browsers do. */
export function withForwardSlashes(piece: Pasted, notes: Notes): Pasted {
  const at = piece.text.indexOf('\\');
  if (at === -1) return piece;
  notes.say('key-identifier/backslash', spanOf(piece, at, at + 1), {});
  return replaced(piece, /\\/g, () => '/');
}

/** @returns what follows the scheme: host, port and path */
export function readScheme(piece: Pasted, notes: Notes): Pasted {
  const match = schemePattern.exec(piece.text);
  if (match === null) {
    notes.say('key-identifier/scheme-missing', spanOf(piece, 0, 0), {});
    return piece;
  }
  const end = match[0].length;
  const written = match[0];
  if (written === 'https://') return cut(piece, end);
  if (written.toLowerCase() === 'https://') {
    notes.say('key-identifier/letter-case', spanOf(piece, 0, end), {});
  } else if (/^:?\/+$/.test(written)) {
    notes.say('key-identifier/scheme-missing', spanOf(piece, 0, end), {});
  } else {
    notes.say('key-identifier/scheme-wrong', spanOf(piece, 0, end), { scheme: written });
  }
  return cut(piece, end);
}
