/** How the live check of one product goes, for the line under its buttons. */
export interface RunState {
  readonly status: 'idle' | 'running' | 'done' | 'cancelled';
  /** Answers that are there, of those that were asked for. */
  readonly answered: number;
  readonly total: number;
  /** Rows of a long list so far; null while no list goes on over pages. */
  readonly rows: number | null;
  /** Azure asked to wait, or did not answer. */
  readonly wait: { readonly host: string; readonly seconds: number } | null;
  /** True after ten seconds: then the reader is told that it takes longer than usual. */
  readonly isSlow: boolean;
  /** Milliseconds since 1970, of the last answer. */
  readonly lastLookedAt: number | null;
  readonly watch: WatchState;
}

export type WatchState =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly seconds: number }
  /** It has ended by itself. */
  | { readonly kind: 'ended'; readonly because: 'all-hold' | 'time-is-up' | 'page-was-hidden' };

export const idleRun: RunState = {
  status: 'idle',
  answered: 0,
  total: 0,
  rows: null,
  wait: null,
  isSlow: false,
  lastLookedAt: null,
  watch: { kind: 'off' },
};
