import type { AccessTokens, Challenge, Resource, TokenAnswer } from '../AccessTokens';

export interface RenewedTokens extends Pick<AccessTokens, 'get' | 'onRefused'> {
  /** Another token for one that was refused. */
  readonly renew: (resource: Resource, refused: string, challenge: Challenge) => Promise<TokenAnswer>;
}

/** Ten requests that are refused with the same token ask for one other token, not for ten. */
export function renewedTokens(tokens: AccessTokens): RenewedTokens {
  const renewals = new Map<string, Promise<TokenAnswer>>();
  return {
    get: tokens.get,
    ...(tokens.onRefused === undefined ? {} : { onRefused: tokens.onRefused }),
    renew: (resource, refused, challenge) => {
      const name = `${resource} ${refused}`;
      const renewal = renewals.get(name) ?? tokens.get(resource, challenge);
      renewals.set(name, renewal);
      return renewal;
    },
  };
}
