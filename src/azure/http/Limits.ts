/** How long to wait for Azure, in milliseconds. */
export interface Limits {
  /** For one answer, before it is asked for again. */
  readonly attempt: number;
  /** For everything together. */
  readonly total: number;
}

export const usualLimits: Limits = { attempt: 30_000, total: 180_000 };
