import type { Clock } from './Clock';

/** When everything stops: the reader cancels, or the time is over. */
export interface End {
  readonly signal: AbortSignal;
  /** Frees the timer. */
  readonly close: () => void;
}

/** Written out because `AbortSignal.any` is younger than the browsers that this site supports. */
export function endOf(cancel: AbortSignal | undefined, milliseconds: number, { scale }: Clock): End {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const timer = setTimeout(stop, milliseconds * scale);
  cancel?.addEventListener('abort', stop);
  if (cancel?.aborted === true) stop();
  return {
    signal: controller.signal,
    close: () => {
      clearTimeout(timer);
      cancel?.removeEventListener('abort', stop);
    },
  };
}
