/** A body as Azure Resource Manager or Microsoft Graph prints it. */
export type Body = Readonly<Record<string, unknown>>;

export interface Subscription {
  readonly subscriptionId: string;
  readonly displayName: string;
  /** Of another tenant after a move; the vaults in it keep the old one. */
  readonly tenantId: string;
  readonly state: 'Enabled' | 'Warned' | 'PastDue' | 'Disabled' | 'Deleted';
}

/** As Graph prints it, with all fields; what a request selects is cut out of it. */
export interface ServicePrincipal {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly accountEnabled: boolean;
  readonly appOwnerOrganizationId: string;
  readonly servicePrincipalType: 'Application';
  readonly disabledByMicrosoftStatus: string | null;
}

/** A vault or Managed HSM with what is in it: `resource` and the keys are the raw bodies of Resource Manager. */
export interface Vault {
  readonly resource: Body & { readonly id: string; readonly name: string };
  readonly keys: readonly Key[];
  /** False for a vault made a minute ago: Resource Graph lags behind, and Resource Manager does not. */
  readonly isInResourceGraph: boolean;
}

export interface Key {
  readonly resource: Body & { readonly id: string; readonly name: string };
  /** Raw bodies of its versions. */
  readonly versions: readonly Body[];
}

/** A role or deny assignment as Resource Manager prints it; `properties.scope` says where it counts. */
export interface Assignment extends Body {
  readonly id: string;
  readonly name: string;
  readonly properties: Body & { readonly scope: string };
}

/** Everything one Microsoft Entra tenant and the subscriptions in it hold. */
export interface Tenant {
  readonly tenantId: string;
  readonly displayName: string;
  readonly defaultDomain: string;
  readonly subscriptions: readonly Subscription[];
  readonly servicePrincipals: readonly ServicePrincipal[];
  /** Deleted less than thirty days ago. */
  readonly deletedServicePrincipals: readonly ServicePrincipal[];
  readonly vaults: readonly Vault[];
  /** Raw bodies of type Microsoft.KeyVault/deletedVaults. */
  readonly deletedVaults: readonly (Body & { readonly id: string; readonly name: string })[];
  /** Names of vaults that somebody else in Azure has. */
  readonly namesTaken: readonly string[];
  readonly roleAssignments: readonly Assignment[];
  readonly denyAssignments: readonly Assignment[];
  /** Raw bodies of custom roles and of built-in ones that somebody may ask for. */
  readonly roleDefinitions: readonly (Body & { readonly id: string; readonly name: string })[];
  /** Object ids of the members of groups, by object id of the group; a member may be a group. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}
