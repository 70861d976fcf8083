import type { AzureHosts } from '../AzureHosts';

/** All that a sign-in needs to know. */
export interface SignInSettings {
  readonly clientId: string;
  /** Origin and path without a tenant, such as `https://login.microsoftonline.com`. */
  readonly login: string;
  /** `organizations`, or the id or domain of a tenant. */
  readonly tenant: string;
  /** Only for a login host that MSAL does not know by itself. */
  readonly endpoints: { readonly knownAuthorities: readonly string[]; readonly metadata: string } | null;
  readonly hosts: AzureHosts;
  /** As `az` calls it, for the bundle. */
  readonly cloud: string;
  readonly redirectPath: string;
}
