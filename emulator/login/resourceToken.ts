import type { Account, Membership } from '../model/Account';
import type { World } from '../World';
import { clientId } from './application';
import { allPermissions, permissions, type Resource } from './permissions';

interface ResourceToken {
  readonly account: Account;
  readonly membership: Membership;
  readonly resource: Resource;
  readonly scopes?: readonly string[];
  readonly answersChallenge?: boolean;
  readonly lifetimeSeconds?: number;
}

/** An access token as somebody gets it who consented to everything, without a window. */
export function resourceToken(world: World, { resource, ...request }: ResourceToken): Promise<string> {
  return world.tokens.accessToken({
    scopes: allPermissions.filter((each) => permissions[each].resource === resource),
    answersChallenge: false,
    lifetimeSeconds: 3600,
    clientId,
    loginOrigin: world.origins.login,
    audience: resource === 'graph' ? world.origins.graph : world.origins.resourceManager,
    ...request,
  });
}
