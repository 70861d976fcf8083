import type { Notes } from './Notes';
import { cut, type Pasted, replaced, spanOf } from './Pasted';

/**
 * Soft hyphen, zero-width and bidirectional marks, byte order mark, joiners, variation selectors, fillers, the sign for
 * an embedded object, control characters: what the eye cannot see and no identifier has.
 */
export const invisibleCharacters =
  /\p{Cf}|\u034f|[\u115f\u1160\u2800\u3164\ufffc]|[\ufe00-\ufe0f]|[^\P{Cc}\s]/gu;
const printableAscii = /^[ -~]*$/;

export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Takes out what the eye cannot see; it rides along when text is copied from chats, PDFs and web pages. */
export function stripInvisible(piece: Pasted, notes: Notes): Pasted {
  if (printableAscii.test(piece.text)) return piece;
  const matches = [...piece.text.matchAll(invisibleCharacters)];
  const first = matches[0];
  if (first === undefined) return piece;
  notes.say('key-identifier/invisible-character', spanOf(piece, first.index, first.index + first[0].length), {
    codePoint: codePointOf(first[0]),
    count: matches.length,
  });
  return replaced(piece, invisibleCharacters, () => '');
}

export function stripWhitespace(piece: Pasted, notes: Notes): Pasted {
  const from = piece.text.length - piece.text.trimStart().length;
  const to = piece.text.trimEnd().length;
  if (from === 0 && to === piece.text.length) return piece;
  if (from >= to) return cut(piece, 0, 0);
  const span = from > 0 ? spanOf(piece, 0, from) : spanOf(piece, to);
  notes.say('key-identifier/surrounding-whitespace', span, {});
  return cut(piece, from, to);
}

/** What may follow a label for it to be one: a scheme, an Azure host or a resource id, perhaps in quotes. */
const valueStart =
  /^["'`“”„«‘’<([{]*(?:[a-z][a-z0-9+.-]*:[\\/]{2}|https?%3a|\/?subscriptions\/|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vault|managedhsm)\.)/i;
const labelled = /^([^\s:=/\\"'<>(){}[\]][^:=/\\"'<>{}[\]\n]{0,60}?)\s{0,8}[:=]\s{0,8}/;

export function stripLabel(piece: Pasted, notes: Notes): Pasted {
  const match = labelled.exec(piece.text);
  if (match === null || !valueStart.test(piece.text.slice(match[0].length))) return piece;
  notes.say('key-identifier/label', spanOf(piece, 0, match[0].length), { label: match[1] ?? '' });
  return cut(piece, match[0].length);
}

const wrappers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '”': '”',
  '„': '“”',
  '‘': '’',
  '’': '’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '<': '>',
  '(': ')',
  '[': ']',
  '{': '}',
  '*': '*',
  _: '_',
  '~': '~',
};
const separators = /[\s"`“”„«»]/;

/** Takes off a pair of quotes or brackets that stands around the whole piece. */
export function stripWrapper(piece: Pasted, notes: Notes): Pasted {
  const { text } = piece;
  const opening = text.charAt(0);
  const closing = text.charAt(text.length - 1);
  if (text.length < 3 || !wrappers[opening]?.includes(closing)) return piece;
  const inside = cut(piece, 1, text.length - 1);
  if (
    separators.test(inside.text.trim()) ||
    (closing !== opening && unbalanced(inside.text, opening, closing))
  )
    return piece;
  notes.say('key-identifier/wrapped', spanOf(piece, 0, 1), { opening, closing });
  return inside;
}

/** `<a>.vault.azure.net/keys/<b>` begins and ends with brackets that do not belong together. */
function unbalanced(text: string, opening: string, closing: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === opening) depth++;
    if (character === closing && --depth < 0) return true;
  }
  return depth !== 0;
}

const loneEnding = /(?<![.…])[.,;:!?]$|[’'"”“»«`<>)\]}]$/;
/** Line breaks as programs write them into a text. */
const writtenBreaks = /(?:\\[nrt])+$/;
const openingOf: Readonly<Record<string, string>> = { '>': '<', ')': '(', ']': '[', '}': '{' };

/** Takes off a full stop, comma, or a quote or bracket whose partner was not copied along. */
export function stripTrailingPunctuation(piece: Pasted, notes: Notes): Pasted {
  let end = piece.text.length - (writtenBreaks.exec(piece.text)?.[0].length ?? 0);
  while (end > 1 && loneEnding.test(piece.text.slice(Math.max(0, end - 2), end))) {
    const opening = openingOf[piece.text.charAt(end - 1)];
    if (opening !== undefined && piece.text.includes(opening)) break;
    end--;
  }
  // In a text of several words, punctuation belongs to the text.
  if (end === piece.text.length || separators.test(piece.text.slice(0, end))) return piece;
  notes.say('key-identifier/trailing-punctuation', spanOf(piece, end), { characters: piece.text.slice(end) });
  return cut(piece, 0, end);
}

const loneOpening = /^[“”„«»‘’"'`<>([]+(?=[a-z/])/i;

/** Takes off a quote or bracket in front whose partner was not copied along. */
export function stripLeadingPunctuation(piece: Pasted, notes: Notes): Pasted {
  const match = loneOpening.exec(piece.text);
  if (match === null || separators.test(piece.text.slice(match[0].length)) || /[>\])}]/.test(piece.text))
    return piece;
  notes.say('key-identifier/trailing-punctuation', spanOf(piece, 0, match[0].length), {
    characters: match[0],
  });
  return cut(piece, match[0].length);
}

const steps = [stripWhitespace, stripLabel, stripWrapper, stripTrailingPunctuation, stripLeadingPunctuation];
/** Deeper nesting than this (`("<…>").`) nobody pastes; the limit keeps the work linear. */
const maxRounds = 6;

export function stripSurroundings(piece: Pasted, notes: Notes): Pasted {
  let current = piece;
  for (let round = 0; round < maxRounds; round++) {
    const before = current;
    for (const step of steps) current = step(current, notes);
    if (current === before) break;
  }
  return current;
}
