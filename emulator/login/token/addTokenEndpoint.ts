import type { Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { randomUUID } from 'node:crypto';
import { isLoopback } from '../application';
import { describeError, type SignInError } from '../errors/SignInError';
import { signInErrors } from '../errors/signInErrors';
import type { LoginContext } from '../LoginContext';
import { answerTokenRequest } from './answerTokenRequest';

const path = '/:tenant/oauth2/v2.0/token';

export function allowTokenOrigins(app: Hono): void {
  app.use(
    path,
    cors({
      origin: (origin) => (isLoopback(origin) ? origin : null),
      allowMethods: ['GET', 'POST', 'OPTIONS'],
      exposeHeaders: ['x-ms-request-id', 'Retry-After'],
    }),
  );
}

export function addTokenEndpoint(app: Hono, context: LoginContext): void {
  app.post(path, async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const correlationId = form.get('client-request-id') ?? c.req.query('client-request-id') ?? randomUUID();
    c.header('Cache-Control', 'no-store');
    c.header('Pragma', 'no-cache');
    const error = refuseOrigin(c.req.header('Origin'));
    if (error !== null) return sendError(c, error, context, correlationId);
    const answer = await answerTokenRequest(c.req.param('tenant'), form, context);
    return answer.ok ? c.json(answer.body) : sendError(c, answer.error, context, correlationId);
  });
}

function refuseOrigin(origin: string | undefined): SignInError | null {
  if (origin === undefined) return signInErrors.notCrossOrigin();
  return isLoopback(origin) ? null : signInErrors.originNotRegistered();
}

/** The errors that RFC 6749 has no word for are an `invalid_grant` here; MSAL tells them apart by `suberror`. */
const grantErrors: readonly SignInError['error'][] = ['consent_required', 'access_denied', 'login_required'];

function sendError(c: Context, error: SignInError, { now }: LoginContext, correlationId: string): Response {
  const { description, timestamp, traceId } = describeError(error, now(), correlationId);
  c.header('x-ms-request-id', traceId);
  return c.json(
    {
      error: grantErrors.includes(error.error) ? 'invalid_grant' : error.error,
      error_description: description,
      error_codes: [error.number],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
      ...(error.subError === null ? {} : { suberror: error.subError }),
    },
    400,
  );
}
