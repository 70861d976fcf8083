import type { Resource } from './AccessTokens';

/**
 * The only places that tokens are sent to: origins without a slash at the end, such as `https://management.azure.com`.
 * Plain http is allowed on loopback alone, for the embedded demo.
 */
export type AzureHosts = Readonly<Record<Resource, string>>;
