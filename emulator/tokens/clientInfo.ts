import type { Account } from '../model/Account';

/** Names the account by where it is at home, also while it is a guest elsewhere: MSAL files its tokens under this. */
export function clientInfo({ memberships }: Account): string {
  const home = memberships[0];
  const info = { uid: home?.objectId ?? '', utid: home?.tenantId ?? '' };
  return Buffer.from(JSON.stringify(info)).toString('base64url');
}
