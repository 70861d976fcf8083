import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { clientInfo } from '../tokens/clientInfo';
import { clientId } from './application';
import type { LoginContext } from './LoginContext';
import type { Step } from './nextStep';
import type { AuthorizeRequest } from './readAuthorizeRequest';
import { reply } from './reply';
import { sessionSeconds } from './sessionLength';
import type { Browser } from './state/Browsers';

export function replyCode(
  c: Context,
  request: AuthorizeRequest,
  browser: Browser,
  { account, membership }: Step & { readonly kind: 'done' },
  context: LoginContext,
): Response {
  const { redirectUri, scopes, nonce, codeChallenge, answersChallenge } = request;
  const endsAt = context.now() + sessionSeconds(account, context) * 1000;
  const session = { account, browser, clientId, endsAt };
  const code = context.codes.issue({
    session,
    membership,
    redirectUri,
    scopes,
    nonce,
    codeChallenge,
    answersChallenge,
  });
  return reply(c, request, {
    code,
    ...(request.wantsClientInfo ? { client_info: clientInfo(account) } : {}),
    session_state: randomUUID(),
  });
}
