import type { PipelinePolicy } from '@azure/core-rest-pipeline';
import type { Resource, TokenAnswer } from '../AccessTokens';
import { claimsIn } from './claimsIn';
import type { RenewedTokens } from './renewedTokens';
import { unlessAborted } from './unlessAborted';

/** There is no token, for the reason that its message gives. */
export class NoToken extends Error {}

/**
 * Puts the token on each attempt, and answers one 401 with another token. The library's own policy does the same but
 * refuses plain http, on which the demo listens.
 */
export const tokenPolicy = (resource: Resource, tokens: RenewedTokens): PipelinePolicy => ({
  name: 'tokenPolicy',
  async sendRequest(request, next) {
    const wait = (answer: Promise<TokenAnswer>): Promise<TokenAnswer> =>
      unlessAborted(answer, request.abortSignal);
    const first = tokenIn(await wait(tokens.get(resource)));
    request.headers.set('Authorization', `Bearer ${first}`);
    const response = await next(request);
    if (response.status !== 401) return response;
    const claims = claimsIn(response.headers.get('WWW-Authenticate'));
    const challenge = claims === null ? 'refresh' : { claims };
    const second = tokenIn(await wait(tokens.renew(resource, first, challenge)));
    request.headers.set('Authorization', `Bearer ${second}`);
    const again = await next(request);
    if (again.status === 401) tokens.onRefused?.(resource);
    return again;
  },
});

function tokenIn(answer: TokenAnswer): string {
  if (!answer.ok) throw new NoToken(answer.error);
  return answer.token;
}
