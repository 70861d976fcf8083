import type { Resource, TokenAnswer } from '../../../src/azure';

/** Where the emulator listens. */
export interface Origins {
  readonly login: string;
  readonly resourceManager: string;
  readonly graph: string;
}

/** An account of the emulator in one of its tenants, whichever way it asks from here on. */
export interface SignedIn {
  readonly origins: Origins;
  readonly tenantId: string;
  readonly tokens: Readonly<Record<Resource, TokenAnswer>>;
  /** As `az account show` prints it; null where `az login` ends with an error. */
  readonly account: object | null;
}
