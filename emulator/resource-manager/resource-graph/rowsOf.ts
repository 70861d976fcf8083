import type { Body } from '../../model/Tenant';
import type { ArmRequest } from '../ArmRequest';
import { subscriptionsOf, vaultsIn } from '../enterSubscription';
import { resourceGroupIn } from '../errors';
import { isSame, readResourcePath, typeOf } from '../ResourcePath';
import { mayDo } from '../rights';
import { readableSubscriptions } from '../types/subscriptions';
import type { VaultQuery } from './parseQuery';

/** Columns of the table `resources`, with their types. */
export const columns: Readonly<Record<string, 'string' | 'object'>> = {
  id: 'string',
  name: 'string',
  type: 'string',
  tenantId: 'string',
  kind: 'string',
  location: 'string',
  resourceGroup: 'string',
  subscriptionId: 'string',
  managedBy: 'string',
  sku: 'object',
  plan: 'object',
  properties: 'object',
  tags: 'object',
  identity: 'object',
  zones: 'object',
  extendedLocation: 'object',
};

/** Only what the caller may read: rows of other things are missing without a word. */
export function rowsOf(
  request: ArmRequest,
  { type, name }: VaultQuery,
  subscriptionIds?: readonly string[],
): readonly Body[] {
  const readable = readableSubscriptions(request);
  return subscriptionsOf(request.caller)
    .filter(({ subscription }) => readable.includes(subscription))
    .filter(
      ({ subscription }) => subscriptionIds?.some((id) => isSame(id, subscription.subscriptionId)) ?? true,
    )
    .flatMap((entered) =>
      vaultsIn(entered)
        .filter(({ resource, isInResourceGraph }) => isInResourceGraph && isSame(resource.name, name))
        .filter(({ resource }) => isSame(typeOf(readResourcePath(resource.id)), type))
        .filter(() => mayDo(request.caller.membership.azureRights, `${type}/read`))
        .map(({ resource }) => row(resource, type, entered.subscription)),
    );
}

/** Resource Graph writes types and resource groups in lower case, and nothing for what a resource does not have. */
const row = (
  resource: Body & { readonly id: string },
  type: string,
  { subscriptionId, tenantId }: { readonly subscriptionId: string; readonly tenantId: string },
): Body => ({
  ...Object.fromEntries(
    Object.entries(columns).map(([column, kind]) => [
      column,
      resource[column] ?? (kind === 'string' ? '' : null),
    ]),
  ),
  type,
  tenantId,
  subscriptionId,
  resourceGroup: resourceGroupIn(resource.id)?.toLowerCase() ?? '',
});
