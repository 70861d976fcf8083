/** A value that others can watch, as `useSyncExternalStore` of React wants it. */
export interface Store<State extends object> {
  readonly read: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (next: (state: State) => Partial<State>) => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (next) => {
      state = { ...state, ...next(state) };
      listeners.forEach((listener) => listener());
    },
  };
}
