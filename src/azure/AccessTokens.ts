import type { Fault } from '../evidence';

/** Each has its own tokens: Microsoft Entra ID gives none that is good for both. */
export type Resource = 'resource-manager' | 'graph';

/** What a 401 asks for: a token with these claims, or just a newer one. */
export type Challenge = { readonly claims: string } | 'refresh';

export type TokenAnswer =
  | { readonly ok: true; readonly token: string }
  /** As text for the bundle: an error of Microsoft Entra ID (`AADSTS…`), or a fault that `printFault` wrote. */
  | { readonly ok: false; readonly error: string };

/** Where requests get their tokens from, without knowing how a reader signs in. */
export interface AccessTokens {
  readonly get: (resource: Resource, challenge?: Challenge) => Promise<TokenAnswer>;
  /** Called when a token was refused that had been asked for just because of a refusal: now only the reader can help. */
  readonly onRefused?: (resource: Resource) => void;
}

export type { Fault };
