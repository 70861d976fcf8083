import { type Pasted, replaced } from './Pasted';

/** One UTF-8 sequence, so that each character decoded from it keeps a place of its own. */
const encoded =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi;

/** `/`, `?`, `#` and `%`: decoded inside a name they would change where the name ends. */
const structural = /^%(?:2f|3f|23|25)$/i;

function decode(sequence: string): string {
  try {
    return decodeURIComponent(sequence);
  } catch {
    // Not UTF-8 after all, such as the encoding of half a character.
    return sequence;
  }
}

/** Decodes an address as a whole. */
export const percentDecoded = (piece: Pasted): Pasted => replaced(piece, encoded, decode);

/** Decodes what stands in the names of an address, and leaves alone what would change its structure. */
export const percentDecodedNames = (piece: Pasted): Pasted =>
  replaced(piece, encoded, (sequence) => (structural.test(sequence) ? sequence : decode(sequence)));

/** An address carried inside another one is encoded once for each time it was wrapped. */
export function fullyDecoded(piece: Pasted): Pasted {
  let current = piece;
  for (let times = 0; times < 3 && /%[0-9a-f]{2}/i.test(current.text); times++)
    current = percentDecoded(current);
  return current;
}
