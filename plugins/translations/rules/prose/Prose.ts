/** Words that are read in one go: a paragraph, a heading, a cell of a table, the text of an image. */
export interface Prose {
  /** With signs that are no words in the place of code and the like. */
  readonly text: string;
  readonly pieces: readonly ProsePiece[];
  /** Words in bold or italics that begin with a capital: labels on a screen, which are quoted and not said. */
  readonly labels: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of the text that stands in one place of the file. */
export interface ProsePiece {
  readonly offset: number;
  readonly line: number;
}

export const isInLabel = ({ labels }: Prose, offset: number): boolean =>
  labels.some(({ start, end }) => start <= offset && offset < end);

/** Words that are not in running text and stand on one line. */
export const proseOnLine = (text: string, line: number): Prose => ({
  text,
  pieces: [{ offset: 0, line }],
  labels: [],
});

/** The line of the file on which the character at an offset stands. */
export function lineAt({ text, pieces }: Prose, offset: number): number {
  const piece = [...pieces].reverse().find((candidate) => candidate.offset <= offset);
  if (piece === undefined) return pieces[0]?.line ?? 1;
  return piece.line + (text.slice(piece.offset, offset).match(/\n/g)?.length ?? 0);
}
