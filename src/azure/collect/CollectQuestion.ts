import type { KeyIdentifier } from '../../key-identifier';

/** Which key and which application, and who asks. */
export interface CollectQuestion {
  /** Judged valid before: its names stand in addresses and queries. */
  readonly identifier: KeyIdentifier;
  readonly appId: string;
  /** The tenant that the tokens are of, and its cloud as `az cloud list` calls it. */
  readonly account: { readonly tenantId: string; readonly cloud: string };
  /** Template ids of the claim `wids`; null when the token has none. */
  readonly directoryRoles: readonly string[] | null;
  /** Resource id of the vault, if it was found before. */
  readonly knownVaultId?: string;
}
