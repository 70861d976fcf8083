import type { Notes } from './Notes';
import { cut, type Pasted } from './Pasted';
import { readAuthority } from './readAuthority';
import { readScheme, withForwardSlashes } from './readScheme';

export interface Address {
  readonly host: Pasted;
  /** Path, query and fragment. */
  readonly path: Pasted;
}

/** Takes scheme, user info and port off an address, with what is to be said about them. */
export function splitAddress(piece: Pasted, notes: Notes): Address {
  const rest = readScheme(withForwardSlashes(piece, notes), notes);
  const found = rest.text.search(/[/?#]/);
  const end = found === -1 ? rest.text.length : found;
  return { host: readAuthority(cut(rest, 0, end), notes), path: cut(rest, end) };
}
