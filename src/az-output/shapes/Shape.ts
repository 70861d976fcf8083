import type { Account, AnswerName } from '../../evidence/Bundle';

/** Whose answer it is, as far as the document says. */
export interface Concern {
  readonly service?: 'vault' | 'managed-hsm';
  readonly vault?: string;
  readonly key?: string;
  /** A list can name several. */
  readonly appIds?: readonly string[];
}

export interface Candidate {
  readonly member: AnswerName;
  readonly body: unknown;
  readonly concern: Concern;
  /** A list that says that it goes on. */
  readonly continues: boolean;
}

/** What a document is. */
export type Shape =
  | { readonly kind: 'bundle' }
  | { readonly kind: 'other-schema'; readonly schema: string }
  | { readonly kind: 'account'; readonly account: Account }
  | { readonly kind: 'answers'; readonly answers: readonly Candidate[] }
  | { readonly kind: 'error' }
  | { readonly kind: 'empty-list' }
  /** A member of a bundle without the rest of it. */
  | { readonly kind: 'fragment' }
  | { readonly kind: 'unknown'; readonly names: readonly string[] };
