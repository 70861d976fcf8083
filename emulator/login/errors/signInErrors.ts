import type { OAuthError, SignInError, SubError } from './SignInError';

const made = (
  number: number,
  error: OAuthError,
  text: string,
  subError: SubError | null = null,
): SignInError => ({ number, error, subError, text });

/** In the words of https://learn.microsoft.com/entra/identity-platform/reference-error-codes and of real answers. */
export const signInErrors = {
  replyAddressNotRegistered: (uri: string, clientId: string) =>
    made(
      50011,
      'invalid_request',
      `The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application '${clientId}'.`,
    ),
  noReplyAddress: () => made(900971, 'invalid_request', 'No reply address provided.'),
  replyAddressDiffers: () =>
    made(
      500112,
      'invalid_client',
      'The reply address does not match the reply address provided when requesting Authorization code.',
    ),
  applicationNotFound: (clientId: string, tenant: string) =>
    made(
      700016,
      'unauthorized_client',
      `Application with identifier '${clientId}' was not found in the directory '${tenant}'.`,
    ),
  tenantNotFound: (tenant: string) =>
    made(
      90002,
      'invalid_request',
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
    ),
  parameterMissing: (name: string) =>
    made(900144, 'invalid_request', `The request body must contain the following parameter: '${name}'.`),
  responseTypeUnknown: (value: string) =>
    made(
      70005,
      'unsupported_response_type',
      `The response_type '${value}' is not supported for the application.`,
    ),
  responseModeUnknown: (value: string) =>
    made(
      70007,
      'invalid_request',
      `'${value}' is not a supported value of 'response_mode' when requesting a token.`,
    ),
  scopeNotValid: (scope: string) =>
    made(
      70011,
      'invalid_scope',
      `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
    ),
  scopeUnknown: (scope: string, resource: string) =>
    made(
      650053,
      'invalid_client',
      `The application asked for scope '${scope}' that doesn't exist on the resource '${resource}'. Contact the app vendor.`,
    ),
  scopesOfTwoResources: (scope: string) =>
    made(
      28000,
      'invalid_scope',
      `Provided value for the input parameter scope is not valid because it contains more than one resource. Scope ${scope} is not valid.`,
    ),
  notSignedIn: () =>
    made(50058, 'login_required', 'A silent sign-in request was sent but no user is signed in.'),
  severalSignedIn: () =>
    made(
      16000,
      'interaction_required',
      'Either multiple user identities are available for the current request or selected account is not supported for the scenario.',
    ),
  notInTenant: (username: string, tenant: string) =>
    made(
      50020,
      'interaction_required',
      `User account '${username}' does not exist in tenant '${tenant}' and cannot access the application in that tenant. The account needs to be added as an external user in the tenant first.`,
    ),
  consentMissing: (clientId: string) =>
    made(
      65001,
      'consent_required',
      `The user or administrator has not consented to use the application with ID '${clientId}'. Send an interactive authorization request for this user and resource.`,
      'consent_required',
    ),
  consentDeclined: () => made(65004, 'access_denied', 'User declined to consent to access the app.'),
  adminApprovalNeeded: () =>
    made(
      90094,
      'access_denied',
      'The grant requires admin permission. Ask an administrator of your organization to grant it.',
    ),
  blockedByPolicy: () =>
    made(
      53003,
      'interaction_required',
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
      'message_only',
    ),
  multiFactorNeeded: (resource: string) =>
    made(
      50076,
      'interaction_required',
      `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${resource}'.`,
      'basic_action',
    ),
  grantTypeUnknown: (value: string) =>
    made(70003, 'unsupported_grant_type', `The app requested an unsupported grant type '${value}'.`),
  codeUnknown: () => made(9002313, 'invalid_grant', 'Invalid request. Request is malformed or invalid.'),
  codeExpired: () =>
    made(
      70008,
      'invalid_grant',
      'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
    ),
  codeUsed: () =>
    made(
      54005,
      'invalid_grant',
      'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
    ),
  noChallenge: () =>
    made(
      9002325,
      'invalid_request',
      'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
    ),
  verifierWrong: () =>
    made(
      501481,
      'invalid_grant',
      'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
    ),
  refreshTokenUnknown: () =>
    made(9002313, 'invalid_grant', 'Invalid request. Request is malformed or invalid.', 'bad_token'),
  sessionEnded: () =>
    made(
      700084,
      'invalid_grant',
      'The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page.',
      'bad_token',
    ),
  originNotRegistered: () =>
    made(
      9002326,
      'invalid_request',
      "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
    ),
  notCrossOrigin: () =>
    made(
      9002327,
      'invalid_request',
      "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
    ),
} as const satisfies Record<string, (...values: string[]) => SignInError>;
