import type { Store } from '../../../azure/store';
import type { AnswerName } from '../../../evidence';
import type { RunState } from './RunState';
import { hiddenMinutes, secondsBefore, watchMinutes } from './watchDelays';

/** One look after the other, ever more seldom, until all required checks hold. */
export interface Watch {
  readonly begin: (looking: Looking) => void;
  readonly stop: () => void;
}

export interface Looking {
  /** Reads these answers again, or all of them. */
  readonly look: (only?: readonly AnswerName[]) => Promise<void>;
  /** None when all required checks hold; undefined where only all answers would tell. */
  readonly open: () => readonly AnswerName[] | undefined;
  /** What the page shows: when it changes between two looks, something was pasted or cleared. */
  readonly shown: () => string;
  readonly giveUp: () => void;
}

export function createWatch(store: Store<RunState>): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOn = (): boolean => store.read().watch.kind === 'on';
  const end = (because: 'all-hold' | 'time-is-up' | 'page-was-hidden'): void =>
    store.change(() => ({ watch: { kind: 'ended', because } }));
  const stop = (): void => {
    clearTimeout(timer);
    if (isOn()) store.change(() => ({ watch: { kind: 'off' } }));
  };

  const begin = ({ giveUp, look, open, shown }: Looking): void => {
    const until = Date.now() + watchMinutes * 60_000;
    let looks = 0;
    let hiddenSince: number | null = null;
    const doAllHold = (): boolean => open()?.length === 0;

    const next = (): void => {
      if (doAllHold()) return end('all-hold');
      if (Date.now() >= until) return end('time-is-up');
      const seconds = secondsBefore(looks);
      looks += 1;
      store.change(() => ({ watch: { kind: 'on', seconds } }));
      const before = shown();
      timer = setTimeout(() => void tick(before), seconds * 1000);
    };
    const tick = async (before: string): Promise<void> => {
      if (shown() !== before) return giveUp();
      if (document.visibilityState === 'hidden') {
        hiddenSince ??= Date.now();
        if (Date.now() - hiddenSince >= hiddenMinutes * 60_000) return end('page-was-hidden');
      } else {
        hiddenSince = null;
        await look(open());
        // What held half an hour ago is looked at again before it is said to hold now.
        if (isOn() && doAllHold()) await look();
      }
      if (isOn()) next();
    };
    stop();
    next();
  };
  return { begin, stop };
}
