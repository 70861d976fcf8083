import { AuthError } from '@azure/msal-browser';
import type { OwnApplicationCode, SignInProblem, SignInProblemCode } from '../codes/SignInProblem';

type Plain = Exclude<
  SignInProblemCode,
  OwnApplicationCode | 'unreachable' | 'authority' | 'entra' | 'unknown'
>;

/** MSAL's codes by what they mean for the reader. Its messages say no more than the code: branch on that. */
const codesOf: Readonly<Partial<Record<Plain, readonly string[]>>> = {
  'popup-blocked': ['popup_window_error', 'empty_window_error'],
  'popup-closed': ['user_cancelled'],
  'popup-timed-out': ['timed_out', 'redirect_bridge_timeout'],
  'other-window-open': ['interaction_in_progress'],
  'redirect-page': [
    'redirect_bridge_empty_response',
    'hash_empty_error',
    'unable_to_parse_state',
    'no_state_in_hash',
    'hash_does_not_contain_known_properties',
    'state_interaction_type_mismatch',
    'no_token_request_cache_error',
    'unable_to_parse_token_request_cache_error',
    'state_mismatch',
  ],
  framed: ['redirect_in_iframe', 'block_nested_popups', 'block_iframe_reload'],
  offline: ['no_network_connectivity'],
  'insecure-context': ['crypto_nonexistent'],
  'session-lost': ['no_account_error', 'no_tokens_found', 'login_required'],
  'session-expired': ['refresh_token_expired'],
  'window-needed': [
    'interaction_required',
    'consent_required',
    'bad_token',
    'ui_not_allowed',
    'interrupted_user',
    'native_account_unavailable',
    'iframe_closed_prematurely',
  ],
};

const plainCodes: ReadonlyMap<string, Plain> = new Map(
  Object.entries(codesOf).flatMap(([plain, codes]) => codes.map((code) => [code, plain as Plain] as const)),
);

const networkCodes = ['post_request_failed', 'get_request_failed', 'network_error', 'request_cannot_be_made'];

const authorityCodes = [
  'authority_uri_insecure',
  'untrusted_authority',
  'endpoints_resolution_error',
  'openid_config_error',
  'invalid_authority_metadata',
  'invalid_cloud_discovery_metadata',
  'issuer_validation_failed',
  'cannot_set_OIDCOptions',
  'authority_mismatch',
  'url_parse_error',
  'invalid_client',
];

/** @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const ownNumbers: Readonly<Record<OwnApplicationCode, readonly string[]>> = {
  'consent-missing': ['65001'],
  'consent-declined': ['65004'],
  'admin-approval': ['90094', '90095'],
  'registration-unknown': ['700016'],
  'registration-disabled': ['7000112'],
  'registration-single-tenant': ['50194'],
  'redirect-unregistered': ['50011', '900971', '9002326'],
  'resource-unavailable': ['500011', '650052', '650057'],
  'not-assigned': ['50105'],
};

const ownCodes: ReadonlyMap<string, OwnApplicationCode> = new Map(
  Object.entries(ownNumbers).flatMap(([code, numbers]) =>
    numbers.map((number) => [number, code as OwnApplicationCode] as const),
  ),
);

/** @param host of the sign-in, for the sentence that it could not be reached */
export function problemOf(error: unknown, host: string): SignInProblem {
  if (!(error instanceof AuthError)) {
    return { code: 'unknown', detail: error instanceof Error ? error.message : String(error) };
  }
  // Microsoft Entra ID's own number says more than the code that MSAL derives from it.
  const number = /AADSTS(\d+)/.exec(error.errorMessage)?.[1];
  if (number !== undefined) return { code: ownCodes.get(number) ?? 'entra', text: error.errorMessage };
  const plain = plainCodes.get(error.subError) ?? plainCodes.get(error.errorCode);
  if (plain !== undefined) return { code: plain };
  if (networkCodes.includes(error.errorCode)) return { code: 'unreachable', host };
  if (authorityCodes.includes(error.errorCode)) return { code: 'authority', detail: error.errorCode };
  const detail = [error.errorCode, error.errorMessage, error.correlationId].filter(Boolean).join(' ');
  return { code: 'unknown', detail };
}
