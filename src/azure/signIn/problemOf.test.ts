import {
  AuthError,
  BrowserAuthErrorCodes,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser';
import { describe, expect, it } from 'vitest';
import { isRefusal } from './isRefusal';
import { problemOf } from './problemOf';

const host = 'login.microsoftonline.com';
const browserError = (code: string, subError = ''): AuthError => new AuthError(code, '', '', subError);
const fromEntra = (number: number): ServerError =>
  new ServerError('invalid_grant', '', `AADSTS${number}: Something. Trace ID: 0 Correlation ID: 0`);

describe('what MSAL reports', () => {
  it.each([
    ['popup_window_error', 'popup-blocked'],
    ['empty_window_error', 'popup-blocked'],
    ['user_cancelled', 'popup-closed'],
    ['interaction_in_progress', 'other-window-open'],
    ['redirect_bridge_empty_response', 'redirect-page'],
    ['hash_empty_error', 'redirect-page'],
    ['unable_to_parse_state', 'redirect-page'],
    ['block_nested_popups', 'framed'],
    ['block_iframe_reload', 'framed'],
    ['redirect_in_iframe', 'framed'],
    ['no_account_error', 'session-lost'],
    ['no_tokens_found', 'session-lost'],
    ['login_required', 'session-lost'],
    ['refresh_token_expired', 'session-expired'],
    ['no_network_connectivity', 'offline'],
    ['post_request_failed', 'unreachable'],
    ['get_request_failed', 'unreachable'],
    ['crypto_nonexistent', 'insecure-context'],
    ['iframe_closed_prematurely', 'window-needed'],
    ['interaction_required', 'window-needed'],
    ['consent_required', 'window-needed'],
    ['bad_token', 'window-needed'],
    ['ui_not_allowed', 'window-needed'],
    ['interrupted_user', 'window-needed'],
    ['native_account_unavailable', 'window-needed'],
    ['authority_uri_insecure', 'authority'],
    ['untrusted_authority', 'authority'],
    ['endpoints_resolution_error', 'authority'],
    ['invalid_authority_metadata', 'authority'],
    ['invalid_cloud_discovery_metadata', 'authority'],
    ['issuer_validation_failed', 'authority'],
    ['cannot_set_OIDCOptions', 'authority'],
    ['authority_mismatch', 'authority'],
  ])('%s is %s', (code, expected) => {
    expect(problemOf(browserError(code), host).code).toBe(expected);
  });

  it('a window that was never answered is told from one that was closed', () => {
    const error = browserError(BrowserAuthErrorCodes.timedOut, 'redirect_bridge_timeout');
    expect(problemOf(error, host)).toEqual({ code: 'popup-timed-out' });
  });

  it('the host that cannot be reached is named', () => {
    expect(problemOf(browserError('post_request_failed'), host)).toEqual({ code: 'unreachable', host });
  });

  it('what is not known keeps its code', () => {
    expect(problemOf(browserError('a_new_code'), host)).toMatchObject({
      code: 'unknown',
      detail: expect.stringContaining('a_new_code'),
    });
    expect(problemOf(new TypeError('Failed to fetch'), host)).toEqual({
      code: 'unknown',
      detail: 'Failed to fetch',
    });
  });
});

describe('what Microsoft Entra ID says', () => {
  it.each([
    [65001, 'consent-missing', false],
    [65004, 'consent-declined', true],
    [90094, 'admin-approval', true],
    [90095, 'admin-approval', true],
    [700016, 'registration-unknown', true],
    [7000112, 'registration-disabled', true],
    [50194, 'registration-single-tenant', true],
    [50011, 'redirect-unregistered', true],
    [900971, 'redirect-unregistered', true],
    [9002326, 'redirect-unregistered', true],
    [500011, 'resource-unavailable', true],
    [650052, 'resource-unavailable', true],
    [50105, 'not-assigned', true],
    [50020, 'entra', true],
    [53003, 'entra', true],
    [50076, 'entra', false],
    [50079, 'entra', false],
    [500121, 'entra', false],
    [50058, 'entra', false],
    [700082, 'entra', false],
    [700084, 'entra', false],
    [50173, 'entra', false],
    [500212, 'entra', true],
    [90002, 'entra', true],
    [50196, 'entra', true],
  ])('AADSTS%s is %s', (number, code, refused) => {
    const problem = problemOf(fromEntra(number), host);
    expect(problem).toMatchObject({ code, text: expect.stringContaining(`AADSTS${number}`) });
    expect(isRefusal(problem)).toBe(refused);
  });

  it('counts more than the code that MSAL made of it', () => {
    const error = new InteractionRequiredAuthError(
      'interaction_required',
      '',
      'AADSTS50076: Use a second factor.',
    );
    expect(problemOf(error, host).code).toBe('entra');
  });
});
