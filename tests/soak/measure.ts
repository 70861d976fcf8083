import type { Soak } from './Soak';

export interface Measure {
  readonly heapMegabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** On one page that has been walked through for a while, and without what only waits to be collected. */
export async function measure({ devtools }: Pick<Soak, 'devtools'>): Promise<Measure> {
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    heapMegabytes: of('JSHeapUsedSize') / 1_048_576,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

const allowed = 1.1;

/** @returns what has grown by more than a tenth */
export function growth(first: Measure, last: Measure): readonly string[] {
  return (Object.keys(first) as (keyof Measure)[])
    .filter((name) => last[name] > first[name] * allowed)
    .map((name) => `leak: ${name} went from ${first[name].toFixed(1)} to ${last[name].toFixed(1)}`);
}
