import { randomUUID } from 'node:crypto';

/** The `error` of OAuth 2.0, which programs decide by; MSAL asks its user again at the three that end in `required`. */
export type OAuthError =
  | 'access_denied'
  | 'consent_required'
  | 'interaction_required'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_request'
  | 'invalid_scope'
  | 'login_required'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_response_type';

/** Microsoft Entra ID's own refinement: with one of these MSAL asks its user again after an `invalid_grant` too. */
export type SubError = 'consent_required' | 'basic_action' | 'message_only' | 'bad_token';

/** An error of Microsoft Entra ID. */
export interface SignInError {
  /** The number after `AADSTS`. */
  readonly number: number;
  readonly error: OAuthError;
  readonly subError: SubError | null;
  readonly text: string;
}

/** The members that the sign-in and the token endpoint have in common, worded as Microsoft Entra ID does. */
export function describeError({ number, text }: SignInError, now: number, correlationId: string) {
  const timestamp = new Date(now).toISOString().replace('T', ' ').slice(0, 19) + 'Z';
  const traceId = randomUUID();
  const ids = `Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`;
  return { description: `AADSTS${number}: ${text} ${ids}`, timestamp, traceId };
}
