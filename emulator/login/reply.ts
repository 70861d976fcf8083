import type { Context } from 'hono';
import { describeError, type SignInError } from './errors/SignInError';
import type { LoginContext } from './LoginContext';
import type { ReplyAddress } from './readAuthorizeRequest';

/** Sends the browser back to the application. */
export function reply(
  c: Context,
  { redirectUri, responseMode, state }: ReplyAddress,
  members: Readonly<Record<string, string>>,
): Response {
  const parameters = new URLSearchParams({ ...members, ...(state === null ? {} : { state }) });
  c.header('Cache-Control', 'no-store');
  return c.redirect(`${redirectUri}${responseMode === 'fragment' ? '#' : '?'}${parameters.toString()}`);
}

export function replyError(
  c: Context,
  address: ReplyAddress,
  error: SignInError,
  { world, now }: LoginContext,
  correlationId: string,
): Response {
  return reply(c, address, {
    error: error.error,
    // 65004: somebody pressed Cancel.
    ...(error.number === 65004 ? { error_subcode: 'cancel' } : {}),
    ...(error.subError === null ? {} : { suberror: error.subError }),
    error_description: describeError(error, now(), correlationId).description,
    // MSAL takes the number from here.
    error_uri: `${world.origins.login}/error?code=${error.number}`,
  });
}
