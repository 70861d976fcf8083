import type { Resource } from '../AccessTokens';
import type { SignInProblem } from '../codes/SignInProblem';

export interface SignedIn {
  readonly name: string;
  readonly username: string;
  /** The tenant that requests are made in; a guest changes it. */
  readonly tenantId: string;
  /** Template ids of directory roles in that tenant; null when the token does not say. */
  readonly directoryRoles: readonly string[] | null;
}

/** Whether there is a token for a resource. */
export type Permission =
  /** Not asked for yet. */
  | 'unasked'
  | 'granted'
  /** The reader has to press a button: consent, a second factor, or a newer sign-in. */
  | 'needs-window'
  /** Microsoft Entra ID or the reader said no. */
  | 'refused';

export type Step = 'sign-in' | Resource;

export interface SessionState {
  readonly account: SignedIn | null;
  readonly permissions: Readonly<Record<Resource, Permission>>;
  /** A window of Microsoft is open for this step, as far as can be known. */
  readonly waitingFor: Step | null;
  readonly problem: { readonly step: Step; readonly problem: SignInProblem } | null;
}

export const signedOut: SessionState = {
  account: null,
  permissions: { 'resource-manager': 'unasked', graph: 'unasked' },
  waitingFor: null,
  problem: null,
};
