import type { Caller } from '../control';
import type { ResourcePath } from './ResourcePath';

/** A request of somebody who is signed in. */
export interface ArmRequest {
  readonly method: string;
  readonly path: ResourcePath;
  readonly query: URLSearchParams;
  /** Of a POST, already parsed; undefined when it is no JSON. */
  readonly body: unknown;
  readonly caller: Caller;
  /** Where links to a next page lead. */
  readonly origin: string;
  readonly loginOrigin: string;
  readonly pageSize: number;
}

/** One type of resource, as a provider registers it. */
export interface ResourceType {
  /** As Azure spells it, such as `Microsoft.KeyVault/vaults`. */
  readonly name: string;
  readonly apiVersions: readonly string[];
  readonly get?: (request: ArmRequest) => unknown;
  readonly list?: (request: ArmRequest) => unknown;
  readonly post?: (request: ArmRequest) => unknown;
}
