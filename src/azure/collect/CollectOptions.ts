import type { AnswerName, Bundle } from '../../evidence';
import type { ClientOptions } from '../http';

/** What is asked: an answer of the bundle, or what leads to one. */
export type CollectStep = AnswerName | 'subscriptions' | 'vaults';

/** Of those asked for. */
export interface Progress {
  readonly pending: readonly AnswerName[];
  readonly total: number;
}

export interface CollectOptions extends ClientOptions {
  /** Called at once, and with each answer that came; what is not there yet is missing in the bundle, or older. */
  readonly onBundle?: (bundle: Bundle, progress: Progress) => void;
  /** Rows that a list has so far; it may go on. */
  readonly onPage?: (page: { readonly step: CollectStep; readonly rows: number }) => void;
  /** Reads only these again, with what they need; all others stay as they are in `previous`. */
  readonly only?: readonly AnswerName[];
  readonly previous?: Bundle;
}
