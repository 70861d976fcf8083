import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Session } from '../../../azure/signIn';
import type { Product } from '../../../readiness';
import { type Asked, createRun, type Run } from './createRun';
import type { RunState } from './RunState';
import { useSessionState } from './session';

/** Outside React: a check goes on while the reader turns the page, and is the same beside every step. */
const runs: Readonly<Record<Product, Run>> = {
  'experience-platform': createRun('experience-platform'),
  'customer-journey-analytics': createRun('customer-journey-analytics'),
};

export interface RunControls {
  readonly state: RunState;
  readonly start: () => void;
  /** Only if more may be read than the last time, or about something else. */
  readonly startIfNew: () => void;
  readonly cancel: () => void;
  readonly watch: () => void;
  readonly stopWatching: () => void;
}

/** @param uri null as long as the Key Identifier, like `appId` the application, is missing; then nothing is started */
export function useRun(
  product: Product,
  session: Session,
  uri: string | null,
  appId: string | null,
): RunControls {
  const run = runs[product];
  const state = useSyncExternalStore(run.subscribe, run.read);
  const { account } = useSessionState(session);
  useEffect(() => run.meet(account), [run, account]);
  const withAsked = useCallback(
    (begin: (session: Session, asked: Asked) => unknown) => () => {
      if (uri !== null && appId !== null) begin(session, { uri, appId });
    },
    [session, uri, appId],
  );
  return {
    state,
    start: useMemo(() => withAsked(run.start), [run, withAsked]),
    startIfNew: useMemo(() => withAsked(run.startIfNew), [run, withAsked]),
    watch: useMemo(() => withAsked(run.watch), [run, withAsked]),
    cancel: run.cancel,
    stopWatching: run.stopWatching,
  };
}
