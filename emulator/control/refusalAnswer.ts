import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { Host, HostEnv } from './HostEnv';
import type { Refusal } from './Refusal';

/** An error in the shape of the host. */
export function refusalAnswer(c: Context<HostEnv>, host: Host, refusal: Refusal): Response {
  const requestId = c.get('requestId') ?? randomUUID();
  // The login host sets no ids of its own before a fault answers in its place.
  if (host === 'login') c.header('x-ms-request-id', requestId);
  return c.newResponse(JSON.stringify(bodies[host](refusal, requestId)), refusal.status as 400, {
    'Content-Type': 'application/json; charset=utf-8',
    ...refusal.headers,
  });
}

const bodies: Readonly<Record<Host, (refusal: Refusal, requestId: string) => object>> = {
  'resource-manager': ({ code, message, details }) => ({
    error: { code, message, ...(details.length === 0 ? {} : { details }) },
  }),
  graph: ({ code, message }, requestId) => ({
    error: {
      code,
      message,
      innerError: {
        date: new Date().toISOString().slice(0, 19),
        'request-id': requestId,
        'client-request-id': requestId,
      },
    },
  }),
  login: ({ code, message }, requestId) => ({
    error: code,
    error_description: `${message} Trace ID: ${requestId} Correlation ID: ${requestId} Timestamp: ${timestamp()}`,
    error_codes: [Number(/^AADSTS(\d+)/.exec(message)?.[1])].filter(Number.isFinite),
    timestamp: timestamp(),
    trace_id: requestId,
    correlation_id: requestId,
  }),
};

const timestamp = (): string => `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
