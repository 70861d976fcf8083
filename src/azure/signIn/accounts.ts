import type { AccountInfo } from '@azure/msal-browser';
import type { SignInContext } from './SignInContext';
import type { SignedIn } from './SessionState';

export const signedInAs = (account: AccountInfo, tenantId: string, claims: object | undefined): SignedIn => ({
  name: account.name ?? '',
  username: account.username,
  tenantId,
  directoryRoles: rolesIn(claims),
});

/** @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference */
export function rolesIn(claims: object | undefined): readonly string[] | null {
  const wids: unknown = (claims as { wids?: unknown } | undefined)?.wids;
  return Array.isArray(wids) && wids.every((id) => typeof id === 'string') ? wids : null;
}

/** Authority and account of a request. MSAL looks tokens up by the tenant of the account, not by that of the authority. */
export const inTenant = (
  { account, settings }: SignInContext,
  tenantId: string,
): { authority: string; account?: AccountInfo } => ({
  authority: `${settings.login}/${tenantId}`,
  ...(account === null ? {} : { account: { ...account, tenantId } }),
});

/** Enters the reader whom MSAL knows, in a tenant. */
export function enter(
  context: SignInContext,
  account: AccountInfo,
  tenantId: string,
  claims: object | undefined,
): void {
  context.account = account;
  context.client.setActiveAccount(account);
  context.store.change(() => ({ account: signedInAs(account, tenantId, claims) }));
}
