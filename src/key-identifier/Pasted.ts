/** Start and end (exclusive) in the text as it was pasted, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/**
 * A piece of what was pasted that still knows where it stood, however it has been cut, cleaned and decoded since.
 * Every finding takes its place in the text from here.
 */
export interface Pasted {
  readonly text: string;
  /** Place of each code unit in the original; `null` while the piece is one unbroken cut. */
  readonly places: readonly Span[] | null;
  /** Place of the first code unit. */
  readonly start: number;
}

export const pasted = (text: string): Pasted => ({ text, places: null, start: 0 });

/** Where the piece, or the part of it from `from` to `to`, stood in the original. */
export function spanOf({ places, start, text }: Pasted, from = 0, to = text.length): Span {
  if (places === null) return [start + from, start + to];
  if (from < to) return [places[from]?.[0] ?? start, places[to - 1]?.[1] ?? start];
  // An empty part stands before the code unit that follows it, or after the last one.
  const place = places[from]?.[0] ?? places[from - 1]?.[1] ?? start;
  return [place, place];
}

export function cut(piece: Pasted, from: number, to = piece.text.length): Pasted {
  const text = piece.text.slice(from, to);
  const [start] = spanOf(piece, from, from);
  return { text, places: piece.places?.slice(from, to) ?? null, start };
}

/**
 * Replaces each match of a global pattern; the new text takes the place of the old.
 * The pattern must be linear: it runs over whatever a reader pastes.
 */
export function replaced(piece: Pasted, pattern: RegExp, by: (match: string) => string): Pasted {
  const texts: string[] = [];
  const places: Span[] = [];
  let done = 0;
  const keep = (to: number) => {
    texts.push(piece.text.slice(done, to));
    for (; done < to; done++) places.push(spanOf(piece, done, done + 1));
  };
  for (const match of piece.text.matchAll(pattern)) {
    keep(match.index);
    const replacement = by(match[0]);
    done = match.index + match[0].length;
    const place = spanOf(piece, match.index, done);
    for (let i = 0; i < replacement.length; i++) places.push(place);
    texts.push(replacement);
  }
  if (done === 0) return piece;
  keep(piece.text.length);
  return { text: texts.join(''), places, start: places[0]?.[0] ?? piece.start };
}

/** The pieces between separators; a text without a separator is one piece. */
export function split(piece: Pasted, separator: string): Pasted[] {
  const pieces: Pasted[] = [];
  let from = 0;
  for (;;) {
    const at = piece.text.indexOf(separator, from);
    if (at === -1) {
      pieces.push(cut(piece, from));
      return pieces;
    }
    pieces.push(cut(piece, from, at));
    from = at + separator.length;
  }
}
