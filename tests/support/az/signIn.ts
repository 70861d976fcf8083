import type { Resource, TokenAnswer } from '../../../src/azure';
import type { Origins, SignedIn } from './SignedIn';

interface Person {
  readonly username: string;
  readonly tenantId: string;
}

interface Subscription {
  readonly subscriptionId: string;
  readonly displayName: string;
  readonly state: string;
}

export async function signIn(origins: Origins, { username, tenantId }: Person): Promise<SignedIn> {
  const tokenFor = async (resource: Resource): Promise<TokenAnswer> => {
    const query = new URLSearchParams({ username, resource, tenant: tenantId });
    const response = await fetch(`${origins.login}/demo/token?${query}`);
    const { accessToken: token, error = '' } = (await response.json()) as {
      accessToken?: string;
      error?: string;
    };
    return token === undefined ? { ok: false, error } : { ok: true, token };
  };
  const tokens = { 'resource-manager': await tokenFor('resource-manager'), graph: await tokenFor('graph') };
  const [subscriptions, user] = [await listSubscriptions(origins, tokens['resource-manager']), username];
  return { origins, tenantId, tokens, account: subscriptions && accountOf(subscriptions, tenantId, user) };
}

/** `az login` asks for them, and fails when it cannot. */
async function listSubscriptions(
  { resourceManager }: Origins,
  token: TokenAnswer,
): Promise<readonly Subscription[] | null> {
  if (!token.ok) return null;
  const response = await fetch(`${resourceManager}/subscriptions?api-version=2022-12-01`, {
    headers: { Authorization: `Bearer ${token.token}` },
  });
  if (!response.ok) throw new Error(`The subscriptions were answered with ${response.status}.`);
  return ((await response.json()) as { value: Subscription[] }).value;
}

/**
 * The one that `az` then takes for its default: the first in use, and without any the tenant itself.
 *
 * @see https://github.com/Azure/azure-cli/blob/dev/src/azure-cli-core/azure/cli/core/_profile.py
 */
function accountOf(subscriptions: readonly Subscription[], tenantId: string, username: string): object {
  const chosen = subscriptions.find(({ state }) => state === 'Enabled') ?? subscriptions[0];
  return {
    environmentName: 'AzureCloud',
    homeTenantId: tenantId,
    id: chosen?.subscriptionId ?? tenantId,
    isDefault: true,
    managedByTenants: [],
    name: chosen?.displayName ?? 'N/A(tenant level account)',
    state: chosen?.state ?? 'Enabled',
    tenantId,
    user: { name: username, type: 'user' },
  };
}
