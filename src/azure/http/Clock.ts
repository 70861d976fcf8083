/** Time and chance, given from outside so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** At least 0 and less than 1. */
  readonly random: () => number;
  /** How many real milliseconds one millisecond of this clock takes. */
  readonly scale: number;
}

export const systemClock: Clock = { now: () => Date.now(), random: () => Math.random(), scale: 1 };
