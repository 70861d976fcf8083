import type { Account, Membership } from '../model/Account';

/** Who a token is about, which application gets it, and which sign-in host says so. */
export interface TokenSubject {
  readonly account: Account;
  readonly membership: Membership;
  readonly clientId: string;
  /** Without a slash at the end, such as `http://localhost:40001`. */
  readonly loginOrigin: string;
}

export interface AccessTokenRequest extends TokenSubject {
  /** Origin of the resource it is for. */
  readonly audience: string;
  readonly scopes: readonly string[];
  readonly answersChallenge: boolean;
  readonly lifetimeSeconds: number;
}

export interface IdTokenRequest extends TokenSubject {
  readonly nonce: string | null;
  readonly lifetimeSeconds: number;
}
