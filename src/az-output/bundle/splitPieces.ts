import { noPieces, type Pieces } from './Pieces';

/** The pieces between one boundary and the next, by where they begin. */
export function splitPieces(pieces: Pieces, starts: readonly number[]): ReadonlyMap<number, Pieces> {
  const parts = new Map<number, Pieces>();
  const partAt = (place: number): Pieces => {
    const start = lastUpTo(starts, place);
    const part = parts.get(start) ?? noPieces();
    parts.set(start, part);
    return part;
  };
  for (const piece of pieces.accounts) partAt(piece.span[0]).accounts.push(piece);
  for (const piece of pieces.answers) partAt(piece.span[0]).answers.push(piece);
  for (const piece of pieces.errors) partAt(piece.start).errors.push(piece);
  return parts;
}

/** The last of the sorted numbers that is not greater; there can be as many as pieces. */
function lastUpTo(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return starts[low]!;
}
