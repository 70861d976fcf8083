import type { Account } from '../../evidence/Bundle';
import type { Span } from '../../key-identifier';
import type { PastedError } from '../errors/PastedError';
import type { Candidate } from '../shapes/Shape';

/** The single outputs in a text, in its order. */
export interface Pieces {
  readonly accounts: { readonly account: Account; readonly span: Span }[];
  readonly answers: { readonly candidate: Candidate; readonly span: Span }[];
  readonly errors: PastedError[];
}

export const noPieces = (): Pieces => ({ accounts: [], answers: [], errors: [] });
