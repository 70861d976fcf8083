import type { World } from '../World';
import { createDirectory, type Directory } from './directory';
import { type Browsers, createBrowsers } from './state/Browsers';
import { type Codes, createCodes } from './state/Codes';
import { createRefreshTokens, type RefreshTokens } from './state/RefreshTokens';

export interface LoginOptions {
  /** In milliseconds, as `Date.now`. */
  readonly now?: () => number;
  readonly accessTokenSeconds?: number;
  /** How long a sign-in of an account with the trouble `short-session` lasts. */
  readonly shortSessionSeconds?: number;
  /** As if everybody had consented long ago. */
  readonly hasConsent?: boolean;
}

/** What the routes of the sign-in host share. */
export interface LoginContext extends Required<LoginOptions> {
  readonly world: World;
  readonly directory: Directory;
  readonly browsers: Browsers;
  readonly codes: Codes;
  readonly refreshTokens: RefreshTokens;
}

export function createLoginContext(world: World, options: LoginOptions): LoginContext {
  const { now = Date.now, accessTokenSeconds = 3600, shortSessionSeconds = 8, hasConsent = false } = options;
  return {
    world,
    now,
    accessTokenSeconds,
    shortSessionSeconds,
    hasConsent,
    directory: createDirectory(world.scenarios),
    browsers: createBrowsers(hasConsent),
    codes: createCodes(now),
    refreshTokens: createRefreshTokens(now),
  };
}
