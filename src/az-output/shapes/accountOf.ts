import type { Account } from '../../evidence/Bundle';
import { isObject, type JsonObject } from '../../evidence/json';

/** `az account show`, reduced to what a bundle holds of it. */
export const accountOf = (shown: JsonObject): Account => ({
  tenantId: shown.tenantId,
  // Signed in without a subscription, `az` gives the id of the tenant in its place.
  subscriptionId: shown.id === shown.tenantId ? null : shown.id,
  cloud: shown.environmentName,
  userType: isObject(shown.user) ? shown.user.type : undefined,
});
