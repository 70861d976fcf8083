import type { ResourceType } from './ArmRequest';
import { resources } from './resource-graph/resources';
import { denyAssignments, roleAssignments } from './types/assignments';
import { deletedVaults, deletedVaultsAtLocation } from './types/deletedVaults';
import { keysOf, versionsOf } from './types/keys';
import { nameAvailabilityTypes } from './types/nameAvailability';
import { roleDefinitions } from './types/roleDefinitions';
import { resourceGroups, subscriptions, tenants } from './types/subscriptions';
import { vaultsOf } from './types/vaults';

const all: readonly ResourceType[] = [
  tenants,
  subscriptions,
  resourceGroups,
  resources,
  ...(['vaults', 'managedHSMs'] as const).flatMap((collection) => [
    vaultsOf(collection),
    keysOf(collection),
    versionsOf(collection),
  ]),
  deletedVaults,
  deletedVaultsAtLocation,
  ...nameAvailabilityTypes,
  roleAssignments,
  denyAssignments,
  roleDefinitions,
];

/** By name in lower case. */
export const resourceTypes: ReadonlyMap<string, ResourceType> = new Map(
  all.map((type) => [type.name.toLowerCase(), type]),
);
