/** Start and end (exclusive) in the text as it was pasted, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/**
 * A piece of what was pasted that still knows where it stood, however it has been cut, cleaned and decoded since.
 * Every finding takes its place in the text from here.
 */
export interface Pasted {
  readonly text: string;
  /** Place of each code unit in the original, plus one for the end; `null` while the piece is one unbroken cut. */
  readonly places: readonly number[] | null;
  /** Place of the first code unit, used while `places` is `null`. */
  readonly start: number;
}

export const pasted = (text: string): Pasted => ({ text, places: null, start: 0 });

/** Where the piece, or the part of it from `from` to `to`, stood in the original. */
export function spanOf(piece: Pasted, from = 0, to = piece.text.length): Span {
  const { places, start } = piece;
  if (places === null) return [start + from, start + to];
  return [places[from] ?? start, places[to] ?? start];
}

export function cut(piece: Pasted, from: number, to = piece.text.length): Pasted {
  const text = piece.text.slice(from, to);
  if (piece.places === null) return { text, places: null, start: piece.start + from };
  return { text, places: piece.places.slice(from, to + 1), start: piece.places[from] ?? piece.start };
}

/**
 * Replaces each match of a global pattern; the new text takes the place of the old.
 * The pattern must be linear: it runs over whatever a reader pastes.
 */
export function replaced(piece: Pasted, pattern: RegExp, by: (match: string) => string): Pasted {
  let text = '';
  const places: number[] = [];
  let done = 0;
  const keep = (to: number) => {
    for (; done < to; done++) {
      text += piece.text[done];
      places.push(spanOf(piece, done, done)[0]);
    }
  };
  for (const match of piece.text.matchAll(pattern)) {
    keep(match.index);
    const replacement = by(match[0]);
    const place = spanOf(piece, done, done)[0];
    for (let i = 0; i < replacement.length; i++) places.push(place);
    text += replacement;
    done = match.index + match[0].length;
  }
  keep(piece.text.length);
  const end = spanOf(piece, piece.text.length, piece.text.length)[0];
  places.push(end);
  return { text, places, start: places[0] ?? end };
}

/** The pieces between separators; a text without a separator is one piece. */
export function split(piece: Pasted, separator: string): Pasted[] {
  const pieces: Pasted[] = [];
  let from = 0;
  for (;;) {
    const at = piece.text.indexOf(separator, from);
    if (at === -1) return [...pieces, cut(piece, from)];
    pieces.push(cut(piece, from, at));
    from = at + separator.length;
  }
}
