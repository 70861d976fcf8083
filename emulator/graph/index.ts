export { createGraph } from './createGraph';
