import { type Pasted, replaced } from './Pasted';

const encoded = /(?:%[0-9a-f]{2})+/gi;

/** Decodes what is encoded; a sequence that is not UTF-8 stays as it is. */
export const percentDecoded = (piece: Pasted): Pasted =>
  replaced(piece, encoded, (sequence) => {
    try {
      return decodeURIComponent(sequence);
    } catch {
      return sequence;
    }
  });

/** An address carried inside another one is encoded once for each time it was wrapped. */
export function fullyDecoded(piece: Pasted): Pasted {
  let current = piece;
  for (let times = 0; times < 3 && /%[0-9a-f]{2}/i.test(current.text); times++)
    current = percentDecoded(current);
  return current;
}
