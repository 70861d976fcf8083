import type { Resource } from '../AccessTokens';
import type { AzureHosts } from '../AzureHosts';

/** Who the reader is: nothing that anybody must consent to for an organization. */
export const basicScopes = ['openid', 'profile'] as const;

/**
 * Delegated permissions, for one resource at a time: Microsoft Entra ID gives no token for two.
 * @see https://learn.microsoft.com/graph/permissions-reference
 */
export const scopesOf = (resource: Resource, hosts: AzureHosts): string[] =>
  resource === 'resource-manager'
    ? // Azure has no permission that only reads: the token has all rights of the reader, and the code only asks.
      [`${hosts[resource]}/user_impersonation`]
    : [`${hosts[resource]}/User.Read`, `${hosts[resource]}/Application.Read.All`];
