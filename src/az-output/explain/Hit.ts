import type { ErrorCode } from './ErrorMatch';

/** A place in the text that gives an error away. */
export interface Hit {
  readonly code: ErrorCode;
  readonly start: number;
  readonly end: number;
  /** How much it tells; see `rankOf`. */
  readonly rank: number;
}
