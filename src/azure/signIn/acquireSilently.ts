import { type AuthenticationResult, CacheLookupPolicy } from '@azure/msal-browser';
import type { Challenge, Resource } from '../AccessTokens';
import { inTenant } from './accounts';
import { scopesOf } from './scopes';
import { type SignInContext, tenantOf } from './SignInContext';

/** A token without a window. Rejects with an error of MSAL when there is none. */
export const acquireSilently = (
  context: SignInContext,
  resource: Resource,
  challenge?: Challenge,
): Promise<AuthenticationResult> =>
  context.client.acquireTokenSilent({
    ...inTenant(context, tenantOf(context)),
    scopes: scopesOf(resource, context.settings.hosts),
    // Frames of another site get no cookies any more, so a hidden one only costs time.
    cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
    forceRefresh: challenge === 'refresh',
    ...(typeof challenge === 'object' ? { claims: challenge.claims } : {}),
  });
