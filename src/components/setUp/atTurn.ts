/** The clock of a laptop that slept has moved, and its timers have not. */
const longestWait = 60_000;

/**
 * Calls back once the clock of the device has reached a time, also when the device slept meanwhile.
 * @param turn unix seconds
 * @returns what ends the wait
 */
export function atTurn(turn: number, act: () => void): () => void {
  const stopping = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    stopping.abort();
  };
  const look = (): void => {
    clearTimeout(timer);
    const left = turn * 1000 - Date.now();
    if (left > 0) {
      timer = setTimeout(look, Math.min(left, longestWait));
      return;
    }
    stop();
    act();
  };
  // Timers of a page in the background may wait for it to be looked at.
  document.addEventListener('visibilitychange', look, { signal: stopping.signal });
  timer = setTimeout(look);
  return stop;
}
