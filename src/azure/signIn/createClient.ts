import { LogLevel, PublicClientApplication } from '@azure/msal-browser';
import type { SignInSettings } from '../settings/SignInSettings';

/** Multi-factor authentication takes a while; a window that was closed is noticed by the reader before that. */
const popupMilliseconds = 5 * 60_000;

/** @param keepsNothing tokens live in memory only, and every reload signs in again */
export function createClient(settings: SignInSettings, keepsNothing: boolean): PublicClientApplication {
  const { clientId, endpoints, login, redirectPath, tenant } = settings;
  const redirectUri = new URL(redirectPath, location.origin).href;
  return new PublicClientApplication({
    auth: {
      clientId,
      authority: `${login}/${tenant}`,
      redirectUri,
      postLogoutRedirectUri: redirectUri,
      // Continuous access evaluation: Azure may ask for a new token at any time, and we answer.
      clientCapabilities: ['CP1'],
      ...(endpoints === null
        ? {}
        : { knownAuthorities: [...endpoints.knownAuthorities], authorityMetadata: endpoints.metadata }),
    },
    cache: { cacheLocation: keepsNothing ? 'memoryStorage' : 'sessionStorage' },
    system: {
      popupBridgeTimeout: popupMilliseconds,
      // Names and ids of people do not belong in a console.
      loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => {} },
    },
  });
}
