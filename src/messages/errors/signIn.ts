import { translate } from '@docusaurus/Translate';
import { nextFor } from './nextFor';
import type { ErrorWordings } from './Wording';

export const signIn: ErrorWordings<
  | 'account-not-in-tenant'
  | 'conditional-access'
  | 'multifactor-needed'
  | 'user-not-assigned'
  | 'session-missing'
  | 'session-expired'
  | 'token-not-valid'
  | 'tenant-wrong'
  | 'cross-tenant-blocked'
  | 'sign-in-loop'
> = {
  'error/account-not-in-tenant': () => ({
    title: translate({
      id: 'error.accountNotInTenant.title',
      message: 'Your account is not in this tenant',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS50020, 50034, 51004 or 90072',
    }),
    cause: translate({
      id: 'error.accountNotInTenant.cause',
      message: 'You signed in with an account that the tenant does not know, not even as a guest.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS50020, 50034, 51004 or 90072',
    }),
    meaning: translate({
      id: 'error.accountNotInTenant.meaning',
      message:
        'Consent counts for the tenant in which it was given. In the wrong tenant it does not help Adobe.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS50020, 50034, 51004 or 90072',
    }),
    next: translate({
      id: 'error.accountNotInTenant.next',
      message:
        'Choose another account, or give the tenant ID in place of common in the link. With az, use az login --tenant and the tenant ID.',
      description: 'What to do next. Error: Microsoft Entra ID, AADSTS50020, 50034, 51004 or 90072',
    }),
  }),
  'error/conditional-access': () => ({
    title: translate({
      id: 'error.conditionalAccess.title',
      message: 'A rule of your organization blocks the sign-in',
      description:
        'Heading of an explained error: Microsoft Entra ID, AADSTS53000 to 53003, 530032, 530035 or 50097. Conditional Access',
    }),
    cause: translate({
      id: 'error.conditionalAccess.cause',
      message:
        'Conditional Access or security defaults ask for a managed device, a known place or something else.',
      description:
        'What happened. Error: Microsoft Entra ID, AADSTS53000 to 53003, 530032, 530035 or 50097. Conditional Access',
    }),
    meaning: translate({
      id: 'error.conditionalAccess.meaning',
      message: 'This is about your own sign-in, not about Adobe.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS53000 to 53003, 530032, 530035 or 50097. Conditional Access',
    }),
    next: translate({
      id: 'error.conditionalAccess.next',
      message:
        'Sign in from a device and network that your organization allows, or ask the administrators which condition is missing.',
      description:
        'What to do next. Error: Microsoft Entra ID, AADSTS53000 to 53003, 530032, 530035 or 50097. Conditional Access',
    }),
  }),
  'error/multifactor-needed': () => ({
    title: translate({
      id: 'error.multifactorNeeded.title',
      message: 'A second factor is needed',
      description:
        'Heading of an explained error: Microsoft Entra ID, AADSTS50072, 50074, 50076, 50079 or 500121',
    }),
    cause: translate({
      id: 'error.multifactorNeeded.cause',
      message: 'Your organization asks for multifactor authentication, and it was not completed.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS50072, 50074, 50076, 50079 or 500121',
    }),
    meaning: translate({
      id: 'error.multifactorNeeded.meaning',
      message: 'This is about your own sign-in, not about Adobe.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS50072, 50074, 50076, 50079 or 500121',
    }),
    next: nextFor.signInAgain(),
  }),
  'error/user-not-assigned': () => ({
    title: translate({
      id: 'error.userNotAssigned.title',
      message: 'You are not assigned to the application',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS50105',
    }),
    cause: translate({
      id: 'error.userNotAssigned.cause',
      message: 'Only assigned users may sign in to this application, and you are not one of them.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS50105',
    }),
    meaning: translate({
      id: 'error.userNotAssigned.meaning',
      message: 'This is about your own sign-in, not about Adobe.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS50105',
    }),
    next: translate({
      id: 'error.userNotAssigned.next',
      message: 'Ask an administrator of Microsoft Entra ID to assign you to the application.',
      description: 'What to do next. Error: Microsoft Entra ID, AADSTS50105',
    }),
  }),
  'error/session-missing': () => ({
    title: translate({
      id: 'error.sessionMissing.title',
      message: 'You are not signed in, or with several accounts',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS16000 or 50058',
    }),
    cause: translate({
      id: 'error.sessionMissing.cause',
      message: 'There was no session, or it was not clear which of several accounts was meant.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS16000 or 50058',
    }),
    meaning: null,
    next: nextFor.signInAgain(),
  }),
  'error/session-expired': () => ({
    title: translate({
      id: 'error.sessionExpired.title',
      message: 'Your sign-in has expired',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS50173, 70043, 700082 or 700084',
    }),
    cause: translate({
      id: 'error.sessionExpired.cause',
      message: 'The session is too old, or the password was changed since.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS50173, 70043, 700082 or 700084',
    }),
    meaning: null,
    next: nextFor.signInAgain(),
  }),
  'error/token-not-valid': () => ({
    title: translate({
      id: 'error.tokenNotValid.title',
      message: 'The access token is not accepted',
      description:
        'Heading of an explained error: InvalidAuthenticationToken, ExpiredAuthenticationToken or AuthenticationFailed',
    }),
    cause: translate({
      id: 'error.tokenNotValid.cause',
      message: 'The access token has expired, is damaged, or is for another service.',
      description:
        'What happened. Error: InvalidAuthenticationToken, ExpiredAuthenticationToken or AuthenticationFailed',
    }),
    meaning: translate({
      id: 'error.tokenNotValid.meaning',
      message: 'This is about your own sign-in, not about Adobe.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: InvalidAuthenticationToken, ExpiredAuthenticationToken or AuthenticationFailed',
    }),
    next: nextFor.signInAgain(),
  }),
  'error/tenant-wrong': () => ({
    title: translate({
      id: 'error.tenantWrong.title',
      message: 'This tenant cannot be used here',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS90002 or 90038',
    }),
    cause: translate({
      id: 'error.tenantWrong.cause',
      message: 'There is no tenant with this name or ID, or it belongs to another Azure cloud.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS90002 or 90038',
    }),
    meaning: translate({
      id: 'error.tenantWrong.meaning',
      message:
        'Adobe’s applications are in the public cloud. A tenant of another cloud cannot share a key with them; this is our inference.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS90002 or 90038',
    }),
    next: translate({
      id: 'error.tenantWrong.next',
      message: 'Compare the tenant ID with the one in the Azure portal, under Microsoft Entra ID.',
      description: 'What to do next. Error: Microsoft Entra ID, AADSTS90002 or 90038',
    }),
  }),
  'error/cross-tenant-blocked': () => ({
    title: translate({
      id: 'error.crossTenantBlocked.title',
      message: 'A rule about other tenants blocks the sign-in',
      description:
        'Heading of an explained error: Microsoft Entra ID, AADSTS500212 or 500213. Cross-tenant access settings',
    }),
    cause: translate({
      id: 'error.crossTenantBlocked.cause',
      message: 'The cross-tenant access settings of one of the two tenants do not allow it.',
      description:
        'What happened. Error: Microsoft Entra ID, AADSTS500212 or 500213. Cross-tenant access settings',
    }),
    meaning: null,
    next: translate({
      id: 'error.crossTenantBlocked.next',
      message:
        'Ask the administrators of Microsoft Entra ID to look at the cross-tenant access settings, and give them the complete text.',
      description:
        'What to do next. Error: Microsoft Entra ID, AADSTS500212 or 500213. Cross-tenant access settings',
    }),
  }),
  'error/sign-in-loop': () => ({
    title: translate({
      id: 'error.signInLoop.title',
      message: 'The sign-in went round in circles',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS50196',
    }),
    cause: translate({
      id: 'error.signInLoop.cause',
      message: 'The same request was sent too often in a short time, so Microsoft stopped it.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS50196',
    }),
    meaning: null,
    next: translate({
      id: 'error.signInLoop.next',
      message:
        'Close the tab, wait some minutes, and start again. If it happens again, use the way without sign-in.',
      description: 'What to do next. Error: Microsoft Entra ID, AADSTS50196',
    }),
  }),
};
