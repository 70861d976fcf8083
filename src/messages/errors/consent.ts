import { translate } from '@docusaurus/Translate';
import { nextFor } from './nextFor';
import type { ErrorWordings } from './Wording';

export const consent: ErrorWordings<
  | 'consent-missing'
  | 'consent-declined'
  | 'admin-approval-needed'
  | 'admin-approval-requested'
  | 'app-not-in-tenant'
  | 'app-disabled'
  | 'app-not-multitenant'
  | 'resource-not-in-tenant'
  | 'redirect-address-missing'
  | 'redirect-address-type'
> = {
  'error/consent-missing': () => ({
    title: translate({
      id: 'error.consentMissing.title',
      message: 'Nobody has consented to the application yet',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS65001',
    }),
    cause: translate({
      id: 'error.consentMissing.cause',
      message:
        'The application is not allowed to act in your tenant, because neither you nor an administrator has accepted it.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS65001',
    }),
    meaning: translate({
      id: 'error.consentMissing.meaning',
      message:
        'If this is Adobe’s application, it has no service principal in your tenant, and the key cannot be shared with it.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS65001',
    }),
    next: nextFor.openConsentLink(),
  }),
  'error/consent-declined': () => ({
    title: translate({
      id: 'error.consentDeclined.title',
      message: 'The consent was declined',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS65004',
    }),
    cause: translate({
      id: 'error.consentDeclined.cause',
      message: 'Somebody selected Cancel in place of Accept, so the application was not added.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS65004',
    }),
    meaning: translate({
      id: 'error.consentDeclined.meaning',
      message: 'If this is Adobe’s application, it is not in your tenant.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS65004',
    }),
    next: nextFor.openConsentLink(),
  }),
  'error/admin-approval-needed': () => ({
    title: translate({
      id: 'error.adminApprovalNeeded.title',
      message: 'An administrator must approve the application',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS90094',
    }),
    cause: translate({
      id: 'error.adminApprovalNeeded.cause',
      message: 'Your tenant does not let you consent to this application.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS90094',
    }),
    meaning: translate({
      id: 'error.adminApprovalNeeded.meaning',
      message:
        'For Adobe’s application, one of the roles Application Administrator, Cloud Application Administrator or Global Administrator is needed.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS90094',
    }),
    next: nextFor.askEntraAdministrator(),
  }),
  'error/admin-approval-requested': () => ({
    title: translate({
      id: 'error.adminApprovalRequested.title',
      message: 'Your request was sent to an administrator',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS90095',
    }),
    cause: translate({
      id: 'error.adminApprovalRequested.cause',
      message: 'Your tenant has a way to ask for approval, and your request is waiting there.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS90095',
    }),
    meaning: translate({
      id: 'error.adminApprovalRequested.meaning',
      message: 'Until it is approved, the application is not in your tenant.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS90095',
    }),
    next: translate({
      id: 'error.adminApprovalRequested.next',
      message:
        'Ask the administrators of Microsoft Entra ID to look at the request. Then open the consent link again.',
      description: 'What to do next. Error: Microsoft Entra ID, AADSTS90095',
    }),
  }),
  'error/app-not-in-tenant': () => ({
    title: translate({
      id: 'error.appNotInTenant.title',
      message: 'The application is not in this tenant',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS700016',
    }),
    cause: translate({
      id: 'error.appNotInTenant.cause',
      message:
        'The tenant does not know the application ID: nobody has consented, the ID is wrong, or it is the wrong tenant.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS700016',
    }),
    meaning: translate({
      id: 'error.appNotInTenant.meaning',
      message: 'If it is Adobe’s application, Adobe cannot use a key in this tenant.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS700016',
    }),
    next: translate({
      id: 'error.appNotInTenant.next',
      message:
        'Compare the application ID with the one from Adobe, and the tenant with the one of your vault. Then open the consent link, with the tenant ID in place of common.',
      description: 'What to do next. Error: Microsoft Entra ID, AADSTS700016',
    }),
  }),
  'error/app-disabled': () => ({
    title: translate({
      id: 'error.appDisabled.title',
      message: 'The application is disabled',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS7000112',
    }),
    cause: translate({
      id: 'error.appDisabled.cause',
      message: 'Sign-in with this application is switched off.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS7000112',
    }),
    meaning: translate({
      id: 'error.appDisabled.meaning',
      message:
        'If this is Adobe’s application in your tenant, Adobe can no longer use the key. Adobe can treat that as a removal of its access.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS7000112',
    }),
    next: translate({
      id: 'error.appDisabled.next',
      message:
        'In the Microsoft Entra admin center, open Enterprise applications and the application. Under Properties, enable it for sign-in, after you know why it was disabled.',
      description: 'What to do next. Error: Microsoft Entra ID, AADSTS7000112',
    }),
  }),
  'error/app-not-multitenant': () => ({
    title: translate({
      id: 'error.appNotMultitenant.title',
      message: 'The application is for one tenant only',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS50194',
    }),
    cause: translate({
      id: 'error.appNotMultitenant.cause',
      message: 'The application accepts accounts of its own tenant only, and the address named no tenant.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS50194',
    }),
    meaning: null,
    next: nextFor.compareAppId(),
  }),
  'error/resource-not-in-tenant': () => ({
    title: translate({
      id: 'error.resourceNotInTenant.title',
      message: 'The tenant does not know the service',
      description:
        'Heading of an explained error: Microsoft Entra ID, AADSTS500011, AADSTS650052 or AADSTS650057',
    }),
    cause: translate({
      id: 'error.resourceNotInTenant.cause',
      message:
        'The application asks for access to a service that the tenant does not have, or that it has not registered for.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS500011, AADSTS650052 or AADSTS650057',
    }),
    meaning: null,
    next: translate({
      id: 'error.resourceNotInTenant.next',
      message:
        'Check that you are signed in to the tenant of your vault. If you are, give the complete text to whoever runs the application.',
      description: 'What to do next. Error: Microsoft Entra ID, AADSTS500011, AADSTS650052 or AADSTS650057',
    }),
  }),
  'error/redirect-address-missing': () => ({
    title: translate({
      id: 'error.redirectAddressMissing.title',
      message: 'The return address is not registered',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS50011 or AADSTS900971',
    }),
    cause: translate({
      id: 'error.redirectAddressMissing.cause',
      message: 'The application does not know the address to which it should send you back.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS50011 or AADSTS900971',
    }),
    meaning: translate({
      id: 'error.redirectAddressMissing.meaning',
      message:
        'On this site, this is a matter for whoever runs the site. With the consent link of Adobe, a character in the link was probably changed.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS50011 or AADSTS900971',
    }),
    next: nextFor.compareAppId(),
  }),
  'error/redirect-address-type': () => ({
    title: translate({
      id: 'error.redirectAddressType.title',
      message: 'The return address has the wrong type',
      description: 'Heading of an explained error: Microsoft Entra ID, AADSTS9002326',
    }),
    cause: translate({
      id: 'error.redirectAddressType.cause',
      message: 'The return address is registered, but not for a single-page application.',
      description: 'What happened. Error: Microsoft Entra ID, AADSTS9002326',
    }),
    meaning: translate({
      id: 'error.redirectAddressType.meaning',
      message: 'This is a fault in the registration of the site, not in your set-up.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Microsoft Entra ID, AADSTS9002326',
    }),
    next: translate({
      id: 'error.redirectAddressType.next',
      message: 'Tell whoever runs the site. Meanwhile, use the way without sign-in.',
      description: 'What to do next. Error: Microsoft Entra ID, AADSTS9002326',
    }),
  }),
};
