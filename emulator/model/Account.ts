/** What Microsoft Entra ID does when this account signs in or asks for a token, other than to say yes. */
export type SignInTrouble =
  /** The organization lets nobody consent for themselves: the page says so, and AADSTS90094 or 65004 comes back. */
  | { readonly kind: 'admin-approval'; readonly resource: 'resource-manager' | 'graph' }
  /** Conditional Access: AADSTS53003 for this resource, whatever the reader does. */
  | { readonly kind: 'blocked-by-policy'; readonly resource: 'resource-manager' | 'graph' }
  /** AADSTS50076 for silent requests, until the reader has signed in again with a window. */
  | { readonly kind: 'multi-factor'; readonly resource: 'resource-manager' | 'graph' }
  /** AADSTS50020: the account is not in the tenant that was named. */
  | { readonly kind: 'not-in-tenant' }
  /** The first answers of this resource are 401 with a claims challenge (continuous access evaluation). */
  | { readonly kind: 'claims-challenge'; readonly resource: 'resource-manager' | 'graph' }
  /** Refresh tokens end after a few seconds: AADSTS700084. */
  | { readonly kind: 'short-session' };

/** What Azure roles let the reader do; each is a set of actions of Resource Manager. */
export type AzureRights =
  /** The role Reader on every subscription. */
  | 'reader'
  /** No role: lists come back empty, everything else is 403. */
  | 'none'
  /** Reads the vault and its keys, but no role assignments and no deny assignments. */
  | 'vault-only'
  /** Reads the vault, assignments and so on, but no keys. */
  | 'no-keys';

/** Somebody who can sign in to a tenant, at home or as a guest. */
export interface Membership {
  readonly tenantId: string;
  /** Object id of this person in this tenant: a guest has one of their own. */
  readonly objectId: string;
  /** Template ids of active directory roles in this tenant. */
  readonly directoryRoles: readonly string[];
  readonly azureRights: AzureRights;
  /** Whether Graph answers about applications once consented; without it 403 Authorization_RequestDenied. */
  readonly maySeeApplications: boolean;
}

export interface Account {
  /** Such as `no-purge-protection@contoso.example`; says what is wrong. */
  readonly username: string;
  readonly displayName: string;
  /** One English sentence for the list of accounts on the sign-in page. */
  readonly about: string;
  /** The first one is home. */
  readonly memberships: readonly Membership[];
  readonly trouble: SignInTrouble | null;
  /** Whether the token has the `wids` claim. */
  readonly hasRoleClaim: boolean;
}
