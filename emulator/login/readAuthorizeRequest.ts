import { randomUUID } from 'node:crypto';
import type { World } from '../World';
import { clientId, isRedirectUri } from './application';
import { asksForMore } from './asksForMore';
import type { Directory } from './directory';
import type { SignInError } from './errors/SignInError';
import { signInErrors } from './errors/signInErrors';
import { readScopes, type RequestedScopes } from './readScopes';

/** Where the answer goes. */
export interface ReplyAddress {
  readonly redirectUri: string;
  readonly responseMode: 'fragment' | 'query';
  readonly state: string | null;
}

export type Prompt = 'none' | 'login' | 'select_account' | 'consent';

export interface AuthorizeRequest extends ReplyAddress {
  /** As the address names it. */
  readonly tenant: string;
  readonly scopes: RequestedScopes;
  readonly nonce: string | null;
  readonly prompt: Prompt | null;
  readonly loginHint: string | null;
  readonly domainHint: string | null;
  readonly codeChallenge: string | null;
  readonly answersChallenge: boolean;
  readonly wantsClientInfo: boolean;
  readonly correlationId: string;
}

export type AuthorizeReading =
  | { readonly kind: 'request'; readonly request: AuthorizeRequest }
  /** Where to answer cannot be trusted, so the person is told. */
  | { readonly kind: 'page'; readonly error: SignInError }
  | { readonly kind: 'reply'; readonly error: SignInError; readonly address: ReplyAddress };

const prompts: readonly string[] = ['none', 'login', 'select_account', 'consent'] satisfies Prompt[];

export function readAuthorizeRequest(
  tenant: string,
  query: URLSearchParams,
  { world, directory }: { readonly world: World; readonly directory: Directory },
): AuthorizeReading {
  const redirectUri = query.get('redirect_uri');
  const untrusted = distrust(tenant, query.get('client_id'), redirectUri, directory);
  if (untrusted !== null || redirectUri === null) {
    return { kind: 'page', error: untrusted ?? signInErrors.noReplyAddress() };
  }
  const responseMode = query.get('response_mode') ?? 'query';
  if (responseMode !== 'fragment' && responseMode !== 'query') {
    return { kind: 'page', error: signInErrors.responseModeUnknown(responseMode) };
  }
  const address = { redirectUri, responseMode, state: query.get('state') } as const;
  if (query.get('response_type') !== 'code') {
    const error = signInErrors.responseTypeUnknown(query.get('response_type') ?? '');
    return { kind: 'reply', error, address };
  }
  const reading = readScopes(query.get('scope'), world.origins);
  if (!reading.ok) return { kind: 'reply', error: reading.error, address };
  const prompt = query.get('prompt');
  return {
    kind: 'request',
    request: {
      ...address,
      tenant,
      scopes: reading.scopes,
      nonce: query.get('nonce'),
      prompt: prompts.includes(prompt ?? '') ? (prompt as Prompt) : null,
      loginHint: query.get('login_hint'),
      domainHint: query.get('domain_hint'),
      codeChallenge: query.get('code_challenge_method') === 'S256' ? query.get('code_challenge') : null,
      // A sign-in that was asked for anew is younger than whatever made the old tokens void.
      answersChallenge: asksForMore(query.get('claims')) || query.has('fresh_sign_in'),
      wantsClientInfo: query.get('client_info') === '1',
      correlationId: query.get('client-request-id') ?? randomUUID(),
    },
  };
}

function distrust(
  tenant: string,
  client: string | null,
  redirectUri: string | null,
  directory: Directory,
): SignInError | null {
  if (!directory.hasTenant(tenant)) return signInErrors.tenantNotFound(tenant);
  if (client === null) return signInErrors.parameterMissing('client_id');
  if (client !== clientId) return signInErrors.applicationNotFound(client, tenant);
  return redirectUri === null || isRedirectUri(redirectUri)
    ? null
    : signInErrors.replyAddressNotRegistered(redirectUri, client);
}
