import type { Caller } from '../control';
import type { Subscription, Tenant } from '../model/Tenant';
import type { ArmRequest } from './ArmRequest';
import { authorizationFailed, invalidRequest, subscriptionIn, subscriptionNotFound } from './errors';
import { isSame, isWithin } from './ResourcePath';
import { mayDo } from './rights';
import { wrongTenant } from './tokenRefusal';

/** A subscription with the tenant whose data it is part of. */
export interface Entered {
  readonly subscription: Subscription;
  readonly tenant: Tenant;
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Of all tenants of the account, also those that the token is not of. */
export const subscriptionsOf = ({ scenario }: Caller): readonly Entered[] =>
  scenario.tenants.flatMap((tenant) =>
    tenant.subscriptions.map((subscription) => ({ subscription, tenant })),
  );

/** The subscription in the path, in the order in which Azure checks: does it exist, whose is it, may you. */
export function enterSubscription(request: ArmRequest, action: string): Entered {
  const { caller, path } = request;
  const id = subscriptionIn(path.id);
  // Roles are assigned at subscriptions here, so nobody may read what is above them.
  if (id === undefined) throw authorizationFailed(caller.identity, path, action);
  if (!guid.test(id)) {
    throw invalidRequest(
      'InvalidSubscriptionId',
      `The provided subscription identifier '${id}' is malformed or invalid.`,
    );
  }
  const entered = subscriptionsOf(caller).find(({ subscription }) => isSame(subscription.subscriptionId, id));
  if (entered === undefined) throw subscriptionNotFound(id);
  const { tenantId } = entered.subscription;
  if (!isSame(tenantId, caller.tenant.tenantId))
    throw wrongTenant(request.loginOrigin, caller.tenant.tenantId, tenantId);
  requireRight(request, action);
  return entered;
}

export function requireRight({ caller, path }: ArmRequest, action: string): void {
  if (!mayDo(caller.membership.azureRights, action)) throw authorizationFailed(caller.identity, path, action);
}

export const vaultsIn = ({ subscription, tenant }: Entered): Tenant['vaults'] =>
  tenant.vaults.filter(({ resource }) =>
    isWithin(resource.id, `/subscriptions/${subscription.subscriptionId}`),
  );
