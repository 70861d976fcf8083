import type { Membership } from '../../model/Account';
import type { SignInError } from '../errors/SignInError';
import type { RequestedScopes } from '../readScopes';
import type { Session } from '../state/Session';

/** What tokens are made for, once a code or a refresh token was accepted. */
export interface Issue {
  readonly session: Session;
  readonly membership: Membership;
  readonly scopes: RequestedScopes;
  readonly nonce: string | null;
  readonly answersChallenge: boolean;
}

export type Redemption =
  { readonly ok: true; readonly issue: Issue } | { readonly ok: false; readonly error: SignInError };

export const refuse = (error: SignInError): Redemption => ({ ok: false, error });
