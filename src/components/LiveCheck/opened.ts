import { createStore } from '../../azure/store';

interface Opened {
  /** True once any widget of the page has begun to sign in: it is one session for all of them. */
  readonly isOpened: boolean;
}

const initial: Opened = { isOpened: false };

export const openedStore = { ...createStore(initial), initial };
