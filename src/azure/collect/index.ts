export { collect } from './collect';
export type { CollectOptions, CollectStep, Progress } from './CollectOptions';
export type { CollectQuestion } from './CollectQuestion';
export { type CheckWithAnswers, neededFor } from './neededFor';
