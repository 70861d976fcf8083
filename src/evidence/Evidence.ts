import type { Judgement } from '../key-identifier';
import type { List } from './List';
import type { Observation } from './Observation';

/** A service principal: the application's identity in one tenant. */
export interface Application {
  readonly objectId: Observation<string>;
  readonly displayName: Observation<string>;
  readonly accountEnabled: Observation<boolean>;
  readonly disabledByMicrosoftStatus: Observation<string>;
}

/** A row of Resource Graph. */
export interface FoundVault {
  readonly id: Observation<string>;
  readonly name: Observation<string>;
  readonly tenantId: Observation<string>;
}

export interface NetworkRules {
  readonly bypass: Observation<string>;
  readonly defaultAction: Observation<string>;
  readonly addresses: Observation<List<Observation<string>>>;
}

export interface AccessPolicy {
  readonly tenantId: Observation<string>;
  readonly objectId: Observation<string>;
  /** Only set for a compound identity, which a service on its own is not. */
  readonly applicationId: Observation<string>;
  readonly keyPermissions: Observation<readonly string[]>;
  readonly otherPermissions: Observation<readonly string[]>;
}

export interface Vault {
  readonly kind: 'vault' | 'managed-hsm';
  readonly id: Observation<string>;
  readonly tenantId: Observation<string>;
  readonly location: Observation<string>;
  readonly tier: Observation<string>;
  readonly softDelete: Observation<boolean>;
  readonly retentionDays: Observation<number>;
  readonly purgeProtection: Observation<boolean>;
  readonly azureRbac: Observation<boolean>;
  readonly publicNetworkAccess: Observation<string>;
  readonly network: Observation<NetworkRules>;
  readonly accessPolicies: Observation<List<AccessPolicy>>;
}

export interface DeletedVault {
  readonly vaultId: Observation<string>;
  readonly location: Observation<string>;
  readonly scheduledPurgeDate: Observation<string>;
}

export interface NameAvailability {
  readonly available: Observation<boolean>;
  readonly reason: Observation<string>;
}

export interface LifetimeAction {
  readonly type: Observation<string>;
  readonly afterCreate: Observation<string>;
  readonly beforeExpiry: Observation<string>;
}

export interface RotationPolicy {
  readonly expiryTime: Observation<string>;
  readonly actions: Observation<List<LifetimeAction>>;
}

export interface Key {
  readonly id: Observation<string>;
  readonly enabled: Observation<boolean>;
  /** Unix seconds. */
  readonly notBefore: Observation<number>;
  readonly expires: Observation<number>;
  readonly recoveryLevel: Observation<string>;
  readonly type: Observation<string>;
  /** Bits of an RSA key. */
  readonly size: Observation<number>;
  readonly operations: Observation<List<Observation<string>>>;
  /** Version that an identifier without one means. */
  readonly currentVersion: Observation<string>;
  readonly rotationPolicy: Observation<RotationPolicy>;
}

export interface KeyVersion {
  readonly version: Observation<string>;
  readonly enabled: Observation<boolean>;
}

export interface RoleAssignment {
  readonly roleDefinitionId: Observation<string>;
  readonly roleName: Observation<string>;
  readonly principalId: Observation<string>;
  readonly principalType: Observation<string>;
  readonly scope: Observation<string>;
  readonly condition: Observation<string>;
  /** Unix seconds. */
  readonly createdOn: Observation<number>;
}

/** What a role allows, or a deny assignment refuses: patterns of actions, with `*` for any text. */
export interface Permissions {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
  readonly notDataActions: readonly string[];
}

export interface RoleDefinition {
  readonly id: Observation<string>;
  readonly name: Observation<string>;
  readonly permissions: Observation<readonly Permissions[]>;
}

export interface Principal {
  readonly id: Observation<string>;
  readonly type: Observation<string>;
}

export interface DenyAssignment {
  readonly name: Observation<string>;
  readonly scope: Observation<string>;
  readonly doNotApplyToChildScopes: Observation<boolean>;
  readonly permissions: Observation<readonly Permissions[]>;
  readonly principals: Observation<List<Principal>>;
  readonly excludePrincipals: Observation<List<Principal>>;
  readonly condition: Observation<string>;
}

/** Assignments, and whether each row that is not the application's own is one of a group it belongs to. */
export interface RoleAssignments {
  readonly list: List<RoleAssignment>;
  /**
   * `assigned-to`: the list was asked for the application, so a group in it is one the application belongs to.
   * `unknown`: rows of anybody, as `az role assignment list` prints them.
   */
  readonly askedFor: 'assigned-to' | 'unknown';
}

/** Everything the checks look at, each piece with where it was read. */
export interface Evidence {
  readonly keyIdentifier: Observation<Judgement>;
  readonly appId: Observation<string>;
  readonly accountTenantId: Observation<string>;
  readonly accountSubscriptionId: Observation<string>;
  readonly cloud: Observation<string>;
  /** Template ids of the reader's active directory roles. Null is a role that Graph did not name. */
  readonly readerRoles: Observation<List<string | null>>;
  readonly applications: Observation<List<Application>>;
  readonly foundVaults: Observation<List<FoundVault>>;
  readonly vault: Observation<Vault>;
  readonly deletedVaults: Observation<List<DeletedVault>>;
  readonly nameAvailability: Observation<NameAvailability>;
  readonly key: Observation<Key>;
  readonly keyVersions: Observation<List<KeyVersion>>;
  /** Names of the keys in the vault. */
  readonly vaultKeys: Observation<List<string>>;
  readonly roleAssignments: Observation<RoleAssignments>;
  readonly denyAssignments: Observation<List<DenyAssignment>>;
  readonly roleDefinitions: Observation<List<RoleDefinition>>;
}
