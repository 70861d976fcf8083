import { useCallback, useSyncExternalStore } from 'react';
import type { Session } from '../../../azure/signIn';
import type { Product } from '../../../readiness';
import { type Asked, createRun, type Run } from './createRun';
import type { RunState } from './RunState';

/** Outside React: a check goes on while the reader turns the page, and is the same beside every step. */
const runs: Readonly<Record<Product, Run>> = {
  'experience-platform': createRun('experience-platform'),
  'customer-journey-analytics': createRun('customer-journey-analytics'),
};

export interface RunControls {
  readonly state: RunState;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly watch: () => void;
  readonly stopWatching: () => void;
}

/** @param asked null as long as Key Identifier or application are missing; then nothing is started */
export function useRun(product: Product, session: Session, asked: Asked | null): RunControls {
  const run = runs[product];
  const state = useSyncExternalStore(run.subscribe, run.read);
  const uri = asked?.identifier.uri;
  const appId = asked?.appId;
  // The identifier is made anew on each key stroke; its text says whether it is another one.
  const start = useCallback(() => {
    if (asked !== null) void run.start(session, asked);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [run, session, uri, appId]);
  return {
    state,
    start,
    cancel: run.cancel,
    watch: () => {
      if (asked !== null) run.watch(session, asked);
    },
    stopWatching: run.stopWatching,
  };
}
