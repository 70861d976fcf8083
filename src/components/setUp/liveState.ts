import { useSyncExternalStore } from 'react';
import { createStore, type Store } from '../../azure/store';
import type { CheckName, Product } from '../../readiness';

/** How far the live check of a product is, for every widget on the page. Without a sign-in, all of it stays as it is. */
export interface LiveState {
  readonly isRunning: boolean;
  /** Checks whose answers are still being read. */
  readonly pending: ReadonlySet<CheckName>;
}

const idle: LiveState = { isRunning: false, pending: new Set() };

const stores: Readonly<Record<Product, Store<LiveState>>> = {
  'experience-platform': createStore(idle),
  'customer-journey-analytics': createStore(idle),
};

export const liveStateOf = (product: Product): Store<LiveState> => stores[product];

export function useLiveState(product: Product): LiveState {
  const { read, subscribe } = stores[product];
  return useSyncExternalStore(subscribe, read, () => idle);
}
