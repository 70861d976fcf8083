import type { Scenario } from '../../model/Scenario';

/** Troubles that a reader cannot overcome by signing in again. */
export const isWithout = (
  { account: { trouble } }: Scenario,
  resource: 'graph' | 'resource-manager',
): boolean =>
  trouble !== null &&
  (trouble.kind === 'admin-approval' || trouble.kind === 'blocked-by-policy') &&
  trouble.resource === resource;
