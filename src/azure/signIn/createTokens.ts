import { printFault } from '../../evidence';
import type { AccessTokens, Challenge, Resource, TokenAnswer } from '../AccessTokens';
import { acquireSilently } from './acquireSilently';
import { errorTextOf } from './errorTextOf';
import { problemOf } from './problemOf';
import { permit, readerOf, type SignInContext } from './SignInContext';

/** Tokens for requests, as far as they can be had without a window; where they cannot, the page is told. */
export function createTokens(context: SignInContext): AccessTokens {
  const { demands, loginHost, refusals, store } = context;

  const get = async (resource: Resource, challenge?: Challenge): Promise<TokenAnswer> => {
    const permission = store.read().permissions[resource];
    const isRefused = permission === 'refused' || (permission === 'needs-window' && refusals.has(resource));
    const isDemanding = challenge === undefined && demands.has(resource);
    if (context.account === null || isRefused || isDemanding) {
      return { ok: false, error: refusals.get(resource) ?? printFault({ code: 'not-consented', resource }) };
    }
    const asked = readerOf(context);
    const isSame = (): boolean => readerOf(context) === asked;
    const notConsented = { ok: false, error: printFault({ code: 'not-consented', resource }) } as const;
    try {
      const { accessToken } = await acquireSilently(context, resource, challenge);
      // A token of another tenant would mix answers of two.
      if (!isSame()) return notConsented;
      permit(context, resource, 'granted');
      return { ok: true, token: accessToken };
    } catch (error) {
      if (!isSame()) return notConsented;
      const problem = problemOf(error, loginHost);
      if (typeof challenge === 'object') demands.set(resource, challenge);
      const text = errorTextOf(problem, resource, loginHost);
      // Without a connection nothing is known about the permission.
      if (problem.code !== 'unreachable' && problem.code !== 'offline') {
        refusals.set(resource, text);
        permit(context, resource, 'needs-window');
        store.change(() => ({ problem: { step: resource, problem } }));
      }
      return { ok: false, error: text };
    }
  };

  return {
    get,
    onRefused: (resource) => {
      // The browser does not show which claims Azure wants, if it wants any.
      demands.set(resource, 'newer-sign-in');
      permit(context, resource, 'needs-window');
      store.change(() => ({ problem: { step: resource, problem: { code: 'window-needed' } } }));
    },
  };
}
