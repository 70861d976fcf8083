export type { AzureRequest, Path } from './AzureRequest';
export { type Clock, systemClock } from './Clock';
export {
  type AzureClient,
  type ClientOptions,
  type Connection,
  createAzureClient,
} from './createAzureClient';
export { type Limits, usualLimits } from './Limits';
export type { Reply } from './Reply';
export type { Wait } from './Wait';
