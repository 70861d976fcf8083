import type { Clock } from '../../src/azure/http';

/** A second takes a millisecond, unless said otherwise. */
export function quickClock(scale = 0.001): Clock {
  const start = Date.now();
  const from = performance.now();
  return { scale, random: () => 0.5, now: () => start + (performance.now() - from) / scale };
}
