import type { addresses, versions } from '../../evidence';

/** Path and query on a host of Azure. */
export type Path = `/${string}`;

/**
 * All that is ever asked. There is no way to write a request that changes something: two POSTs exist, because Azure has
 * these questions as POST only.
 */
export type AzureRequest =
  | { readonly method: 'GET'; readonly resource: 'resource-manager' | 'graph'; readonly path: Path }
  | {
      readonly method: 'POST';
      readonly resource: 'resource-manager';
      readonly path:
        | typeof addresses.resourceGraph
        | `/subscriptions/${string}/providers/Microsoft.KeyVault/checkNameAvailability?${typeof versions.keyVault}`;
      readonly body: Readonly<Record<string, string>>;
    };
