export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (index: number): number => sorted.at(index) ?? NaN;
  return { min: at(0), median: at(sorted.length >> 1), max: at(-1) };
}
