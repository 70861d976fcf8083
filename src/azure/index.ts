// What pages need to ask Azure. Signing in has a door of its own, src/azure/signIn, because it loads MSAL.
export type { AccessTokens, Challenge, Resource, TokenAnswer } from './AccessTokens';
export type { AzureHosts } from './AzureHosts';
export {
  type CheckWithAnswers,
  collect,
  type CollectOptions,
  type CollectQuestion,
  type CollectStep,
  neededFor,
  type Progress,
} from './collect';
export { type Connection, type Limits, usualLimits, type Wait } from './http';
export { listTenants, type TenantName } from './tenants/listTenants';
