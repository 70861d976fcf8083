import { translate } from '@docusaurus/Translate';
import type { SignInProblem } from '../../azure/codes/SignInProblem';
import type { Words } from '../findings/Wording';

/** Why a sign-in did not come about, and what helps. The compiler sees to it that no case is left out. */
export function problemWords(problem: Exclude<SignInProblem, { code: 'entra' }>): Words {
  switch (problem.code) {
    case 'popup-blocked':
      return {
        what: translate({
          id: 'signIn.popupBlocked.what',
          message: 'Your browser blocked the window of Microsoft.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.popupBlocked.next',
          message:
            'Allow pop-up windows for this site and press the button again, or continue in this window.',
          description: 'What to do when signing in failed: popup-blocked',
        }),
      };
    case 'popup-closed':
      return {
        what: translate({
          id: 'signIn.popupClosed.what',
          message: 'The sign-in was stopped before it was finished.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.popupClosed.next',
          message: 'Press the button again when you are ready.',
          description: 'What to do when signing in failed: popup-closed',
        }),
      };
    case 'popup-timed-out':
      return {
        what: translate({
          id: 'signIn.popupTimedOut.what',
          message: 'No answer came from the window of Microsoft in five minutes.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.popupTimedOut.next',
          message: 'Press the button again. If the window does not close by itself, continue in this window.',
          description: 'What to do when signing in failed: popup-timed-out',
        }),
      };
    case 'other-window-open':
      return {
        what: translate({
          id: 'signIn.otherWindowOpen.what',
          message: 'Another sign-in is under way, in a window or another tab.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.otherWindowOpen.next',
          message: 'Finish it or close it, then press the button again.',
          description: 'What to do when signing in failed: other-window-open',
        }),
      };
    case 'redirect-page':
      return {
        what: translate({
          id: 'signIn.redirectPage.what',
          message: 'The answer of Microsoft did not come back whole.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.redirectPage.next',
          message:
            'Press the button again. If it happens again, tell whoever hosts this guide: the page auth/redirect.html must be served as it is.',
          description: 'What to do when signing in failed: redirect-page',
        }),
      };
    case 'framed':
      return {
        what: translate({
          id: 'signIn.framed.what',
          message: 'This page is shown inside another page. Microsoft does not allow a sign-in there.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.framed.next',
          message: 'Open this page in a window of its own.',
          description: 'What to do when signing in failed: framed',
        }),
      };
    case 'offline':
      return {
        what: translate({
          id: 'signIn.offline.what',
          message: 'Your computer has no connection to the network.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.offline.next',
          message: 'Connect it, then press the button again.',
          description: 'What to do when signing in failed: offline',
        }),
      };
    case 'insecure-context':
      return {
        what: translate({
          id: 'signIn.insecureContext.what',
          message: 'This page was not loaded over https, so the browser does not let it sign in.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.insecureContext.next',
          message: 'Open the address of this page with https.',
          description: 'What to do when signing in failed: insecure-context',
        }),
      };
    case 'session-lost':
      return {
        what: translate({
          id: 'signIn.sessionLost.what',
          message: 'You are not signed in any more.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.sessionLost.next',
          message: 'Sign in again. What you entered is still here.',
          description: 'What to do when signing in failed: session-lost',
        }),
      };
    case 'session-expired':
      return {
        what: translate({
          id: 'signIn.sessionExpired.what',
          message: 'Your sign-in has expired. For pages like this one, Microsoft ends it after 24 hours.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.sessionExpired.next',
          message: 'Sign in again. What you entered is still here.',
          description: 'What to do when signing in failed: session-expired',
        }),
      };
    case 'window-needed':
      return {
        what: translate({
          id: 'signIn.windowNeeded.what',
          message: 'Microsoft wants to ask you something before it goes on.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.windowNeeded.next',
          message: 'Press the button of the step, and answer in the window.',
          description: 'What to do when signing in failed: window-needed',
        }),
      };
    case 'signed-out-here-only':
      return {
        what: translate({
          id: 'signIn.signedOutHereOnly.what',
          message: 'You are signed out of this page, but your browser may still be signed in at Microsoft.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.signedOutHereOnly.next',
          message: 'On a shared computer, also sign out at myaccount.microsoft.com, or close the browser.',
          description: 'What to do when signing in failed: signed-out-here-only',
        }),
      };
    case 'demo-missing':
      return {
        what: translate({
          id: 'signIn.demoMissing.what',
          message: 'The demo on this computer does not answer.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.demoMissing.next',
          message: 'Start it with npm start, and load this page again.',
          description: 'What to do when signing in failed: demo-missing',
        }),
      };
    case 'unreachable':
      return {
        what: translate(
          {
            id: 'signIn.unreachable.what',
            message: 'Your browser could not reach {host}.',
            description: 'Why signing in to Microsoft on this page failed. {host}: a host name',
          },
          { host: problem.host },
        ),
        next: translate({
          id: 'signIn.unreachable.next',
          message:
            'A proxy, a firewall or a content blocker may be in the way. Try again, or paste the output of the script.',
          description: 'What to do when signing in failed: unreachable',
        }),
      };
    case 'authority':
      return {
        what: translate(
          {
            id: 'signIn.authority.what',
            message: 'The settings of the sign-in are not right: {detail}',
            description: 'Why signing in to Microsoft on this page failed. {detail}: a code in English',
          },
          { detail: problem.detail },
        ),
        next: translate({
          id: 'signIn.authority.next',
          message:
            'Tell whoever hosts this guide. If you named a tenant or an application of your own, check them.',
          description: 'What to do when signing in failed: authority',
        }),
      };
    case 'consent-missing':
      return {
        what: translate({
          id: 'signIn.consentMissing.what',
          message: 'Nobody has consented yet that this guide reads this for you.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.consentMissing.next',
          message: 'Press the button of the step to see what is asked, and to decide.',
          description: 'What to do when signing in failed: consent-missing',
        }),
      };
    case 'consent-declined':
      return {
        what: translate({
          id: 'signIn.consentDeclined.what',
          message: 'You have not consented. This guide cannot read this part, and the rest still works.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.consentDeclined.next',
          message: 'Press the button again if you change your mind, or paste the output of the script.',
          description: 'What to do when signing in failed: consent-declined',
        }),
      };
    case 'admin-approval':
      return {
        what: translate({
          id: 'signIn.adminApproval.what',
          message: 'In your organization, only an administrator can allow this guide to read this part.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.adminApproval.next',
          message:
            'Ask an administrator to consent, or paste the output of the script: that needs no consent.',
          description: 'What to do when signing in failed: admin-approval',
        }),
      };
    case 'registration-unknown':
      return {
        what: translate({
          id: 'signIn.registrationUnknown.what',
          message: 'Microsoft does not know the registration of this guide in this tenant.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.registrationUnknown.next',
          message:
            'Check the tenant and the application (client) ID, if you named them. Otherwise, tell whoever hosts this guide.',
          description: 'What to do when signing in failed: registration-unknown',
        }),
      };
    case 'registration-disabled':
      return {
        what: translate({
          id: 'signIn.registrationDisabled.what',
          message: 'Sign-in with the registration of this guide is switched off in your organization.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.registrationDisabled.next',
          message: 'Ask an administrator, or paste the output of the script.',
          description: 'What to do when signing in failed: registration-disabled',
        }),
      };
    case 'registration-single-tenant':
      return {
        what: translate({
          id: 'signIn.registrationSingleTenant.what',
          message:
            'The registration of this guide is for one organization only, and it does not seem to be yours.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.registrationSingleTenant.next',
          message: 'Name your tenant in the options if it is. Otherwise, paste the output of the script.',
          description: 'What to do when signing in failed: registration-single-tenant',
        }),
      };
    case 'redirect-unregistered':
      return {
        what: translate({
          id: 'signIn.redirectUnregistered.what',
          message:
            'The address of this guide is missing in its registration, or is there with the wrong type.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.redirectUnregistered.next',
          message:
            'Whoever hosts this guide must register the address of auth/redirect.html for a single-page application.',
          description: 'What to do when signing in failed: redirect-unregistered',
        }),
      };
    case 'resource-unavailable':
      return {
        what: translate({
          id: 'signIn.resourceUnavailable.what',
          message: 'Your tenant, or the registration of this guide, does not offer what this step asks for.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.resourceUnavailable.next',
          message: 'Check the registration of the guide, or paste the output of the script.',
          description: 'What to do when signing in failed: resource-unavailable',
        }),
      };
    case 'not-assigned':
      return {
        what: translate({
          id: 'signIn.notAssigned.what',
          message: 'Your organization lets only certain people use this guide, and you are not among them.',
          description: 'Why signing in to Microsoft on this page failed',
        }),
        next: translate({
          id: 'signIn.notAssigned.next',
          message: 'Ask an administrator to assign you, or paste the output of the script.',
          description: 'What to do when signing in failed: not-assigned',
        }),
      };
    case 'unknown':
      return {
        what: translate(
          {
            id: 'signIn.unknown.what',
            message: 'The sign-in failed in a way that this guide does not know: {detail}',
            description:
              'Why signing in to Microsoft on this page failed. {detail}: a code and a text in English',
          },
          { detail: problem.detail },
        ),
        next: translate({
          id: 'signIn.unknown.next',
          message:
            'Try again. If it stays, paste the output of the script, and report the text above to the maintainers of this guide.',
          description: 'What to do when signing in failed: unknown',
        }),
      };
  }
}
