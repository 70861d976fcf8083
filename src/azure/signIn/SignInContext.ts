import type { AccountInfo, PublicClientApplication } from '@azure/msal-browser';
import type { Resource } from '../AccessTokens';
import type { SignInSettings } from '../settings/SignInSettings';
import { createStore, type Store } from '../store';
import { createClient } from './createClient';
import { type Permission, type SessionState, signedOut } from './SessionState';

/** What Azure wants of a new token before it takes one: these claims, or just a sign-in that is newer. */
export type Demand = { readonly claims: string } | 'newer-sign-in';

/** What the parts of a session share. */
export interface SignInContext {
  readonly client: PublicClientApplication;
  readonly settings: SignInSettings;
  readonly store: Store<SessionState>;
  readonly loginHost: string;
  /** As long as one stands, every token that can be had without a window comes back refused. */
  readonly demands: Map<Resource, Demand>;
  /** Why there was no token, as text for the bundle: it stays so until the reader has been in front of a window. */
  readonly refusals: Map<Resource, string>;
  /** As MSAL knows the reader; null as long as nobody is signed in. */
  account: AccountInfo | null;
}

export const createSignInContext = (settings: SignInSettings, keepsNothing: boolean): SignInContext => ({
  client: createClient(settings, keepsNothing),
  settings,
  store: createStore(signedOut),
  loginHost: new URL(settings.login).host,
  demands: new Map(),
  refusals: new Map(),
  account: null,
});

/** The tenant that requests are made in. */
export const tenantOf = ({ settings, store }: SignInContext): string =>
  store.read().account?.tenantId ?? settings.tenant;

/** Who asks, and where; another text means that the reader has changed one of them. */
export const readerOf = ({ store }: SignInContext): string => {
  const { account } = store.read();
  return `${account?.username} ${account?.tenantId}`;
};

/** Each request says that its token is there: only what is news wakes the widgets. */
export function permit({ store }: SignInContext, resource: Resource, permission: Permission): void {
  const { permissions } = store.read();
  if (permissions[resource] === permission) return;
  store.change(() => ({ permissions: { ...permissions, [resource]: permission } }));
}
