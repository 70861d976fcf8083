/** Why a sign-in, a consent or a token did not come about. */
export type SignInProblem =
  | {
      readonly code:
        | 'popup-blocked'
        | 'popup-closed'
        | 'popup-timed-out'
        | 'other-window-open'
        | 'redirect-page'
        | 'framed'
        | 'offline'
        | 'insecure-context'
        | 'session-lost'
        | 'session-expired'
        | 'window-needed'
        | 'signed-out-here-only'
        | 'demo-missing';
    }
  | { readonly code: 'unreachable'; readonly host: string }
  /** The settings of the operator, or the registration that the reader named. `detail` is MSAL's own code. */
  | { readonly code: 'authority'; readonly detail: string }
  /** Microsoft Entra ID about the application of this guide; `text` is `AADSTS…` as it was said. */
  | { readonly code: OwnApplicationCode; readonly text: string }
  /** Any other `AADSTS…`, which has the same words wherever it is met: `explainError` of az-output knows them. */
  | { readonly code: 'entra'; readonly text: string }
  | { readonly code: 'unknown'; readonly detail: string };

/** Said of Adobe's application, the same numbers would need other advice. */
export type OwnApplicationCode =
  | 'consent-missing'
  | 'consent-declined'
  | 'admin-approval'
  | 'registration-unknown'
  | 'registration-disabled'
  | 'registration-single-tenant'
  | 'redirect-unregistered'
  | 'resource-unavailable'
  | 'not-assigned';

export type SignInProblemCode = SignInProblem['code'];
