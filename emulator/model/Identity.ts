/** Who an access token speaks for, after its signature, audience and expiry were checked. */
export interface Identity {
  readonly username: string;
  readonly tenantId: string;
  readonly objectId: string;
  /** Scopes of the token, such as `user_impersonation` or `User.Read`, `Application.Read.All`. */
  readonly scopes: readonly string[];
  /** True once the token was got by answering a claims challenge. */
  readonly answersChallenge: boolean;
}
