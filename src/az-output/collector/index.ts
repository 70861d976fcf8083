export type { Asked } from './Asked';
export { collectorScript, type Shell } from './collectorScript';
