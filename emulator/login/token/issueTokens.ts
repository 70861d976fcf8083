import { clientInfo } from '../../tokens/clientInfo';
import type { LoginContext } from '../LoginContext';
import { allPermissions, permissions, resourcesOf } from '../permissions';
import { accessTokenSecondsOf, announcedSeconds } from '../sessionLength';
import type { Issue } from './Redemption';

export interface TokenResponse {
  readonly token_type: 'Bearer';
  readonly scope: string;
  readonly expires_in: number;
  readonly ext_expires_in: number;
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly refresh_token_expires_in?: number;
  readonly id_token?: string;
  readonly client_info: string;
}

export async function issueTokens(
  { session, membership, scopes, nonce, answersChallenge }: Issue,
  context: LoginContext,
): Promise<TokenResponse> {
  const { world } = context;
  const { account, browser, clientId } = session;
  // Scopes of signing in alone are a token of Graph.
  const resource = resourcesOf(scopes.permissions)[0] ?? 'graph';
  const consent = { account, tenantId: membership.tenantId };
  // All that was ever consented to for the resource, and not just what is asked for now.
  const granted = allPermissions.filter(
    (each) => (permissions[each].resource ?? 'graph') === resource && browser.hasConsent(consent, each),
  );
  const subject = { account, membership, clientId, loginOrigin: world.origins.login };
  const lifetimeSeconds = accessTokenSecondsOf(account, context);
  const asked = scopes.permissions;
  return {
    token_type: 'Bearer',
    scope: scopes.asked.filter((scope) => scope !== 'offline_access').join(' '),
    expires_in: lifetimeSeconds,
    ext_expires_in: lifetimeSeconds,
    access_token: await world.tokens.accessToken({
      ...subject,
      audience: resource === 'graph' ? world.origins.graph : world.origins.resourceManager,
      scopes: granted.filter((each) => each !== 'offline_access'),
      answersChallenge,
      lifetimeSeconds,
    }),
    ...(asked.includes('offline_access')
      ? {
          refresh_token: context.refreshTokens.issue(session),
          refresh_token_expires_in: announcedSeconds(session, context.now()),
        }
      : {}),
    ...(asked.includes('openid')
      ? { id_token: await world.tokens.idToken({ ...subject, nonce, lifetimeSeconds: 3600 }) }
      : {}),
    client_info: clientInfo(account),
  };
}
