import { translate } from '@docusaurus/Translate';
import { roleName } from './roleName';
import type { WordingsOf } from './Wording';

export const identityWordings: WordingsOf<
  'identifier.form' | 'tenant.match' | 'reader.role' | 'app.present' | 'app.enabled'
> = {
  'identifier.form/valid': ({ uri }) => ({
    what: translate(
      {
        id: 'readiness.identifierForm.valid.what',
        message: 'The Key Identifier has the right form: {uri}',
        description: 'Check of the form of the Key Identifier holds',
      },
      { uri },
    ),
    next: null,
  }),
  'identifier.form/valid-with-warning': ({ uri }) => ({
    what: translate(
      {
        id: 'readiness.identifierForm.validWithWarning.what',
        message: 'The Key Identifier has the right form: {uri} There is a warning about it.',
        description: 'Check of the form holds, with a warning',
      },
      { uri },
    ),
    next: translate({
      id: 'readiness.identifierForm.validWithWarning.next',
      message: 'Read the warning in the check of the Key Identifier before you send it.',
      description: 'What to do: Check of the form holds, with a warning',
    }),
  }),
  'identifier.form/correctable': ({ suggestion }) => ({
    what: translate(
      {
        id: 'readiness.identifierForm.correctable.what',
        message: 'The Key Identifier is not usable as it stands. It probably should be {suggestion}',
        description: 'Check of the form fails; what was meant can be derived',
      },
      { suggestion },
    ),
    next: translate({
      id: 'readiness.identifierForm.correctable.next',
      message: 'Compare the proposal with the Azure portal, use it, and collect the data again.',
      description: 'What to do: Check of the form fails; what was meant can be derived',
    }),
  }),
  'identifier.form/invalid': () => ({
    what: translate({
      id: 'readiness.identifierForm.invalid.what',
      message: 'The text is not a Key Identifier that Adobe can use.',
      description: 'Check of the form fails',
    }),
    next: translate({
      id: 'readiness.identifierForm.invalid.next',
      message: 'Copy the Key Identifier again from the current version of your key.',
      description: 'What to do: Check of the form fails',
    }),
  }),
  'tenant.match/same': ({ tenantId }) => ({
    what: translate(
      {
        id: 'readiness.tenantMatch.same.what',
        message: 'The vault, your sign-in and the Adobe application are in the same tenant: {tenantId}',
        description: 'Check of the tenant holds',
      },
      { tenantId },
    ),
    next: null,
  }),
  'tenant.match/vault-elsewhere': ({ vaultTenantId, accountTenantId }) => ({
    what: translate(
      {
        id: 'readiness.tenantMatch.vaultElsewhere.what',
        message:
          'The vault belongs to the tenant {vaultTenantId}, but you are signed in to {accountTenantId}. The Adobe application was looked up in the second one.',
        description: 'Check of the tenant fails',
      },
      { vaultTenantId, accountTenantId },
    ),
    next: translate({
      id: 'readiness.tenantMatch.vaultElsewhere.next',
      message:
        'Sign in to the tenant of the vault and collect the data again. If the Adobe application is missing there, install it there.',
      description: 'What to do: Check of the tenant fails',
    }),
  }),
  'tenant.match/subscription-moved': ({ vaultTenantId, subscriptionTenantId }) => ({
    what: translate(
      {
        id: 'readiness.tenantMatch.subscriptionMoved.what',
        message:
          'The vault still names the tenant {vaultTenantId}, but its subscription now belongs to {subscriptionTenantId}. Such a vault lets nobody in.',
        description: 'Check of the tenant fails after the subscription was moved',
      },
      { vaultTenantId, subscriptionTenantId },
    ),
    next: translate({
      id: 'readiness.tenantMatch.subscriptionMoved.next',
      message:
        'Follow Microsoft’s steps for moving a key vault to another tenant. If data already depends on the key, speak to Adobe first.',
      description: 'What to do: Check of the tenant fails after the subscription was moved',
    }),
  }),
  'tenant.match/other-cloud': ({ cloud }) => ({
    what: translate(
      {
        id: 'readiness.tenantMatch.otherCloud.what',
        message: 'You are signed in to another Azure cloud: {cloud}. Adobe runs in the public cloud.',
        description: 'Check of the tenant fails: sovereign cloud. {cloud}: e.g. AzureUSGovernment',
      },
      { cloud },
    ),
    next: translate({
      id: 'readiness.tenantMatch.otherCloud.next',
      message: 'Sign in to the public cloud and collect the data again.',
      description: 'What to do: Check of the tenant fails: sovereign cloud. {cloud}: e.g. AzureUSGovernment',
    }),
  }),
  'reader.role/held': ({ role }) => ({
    what: translate(
      {
        id: 'readiness.readerRole.held.what',
        message: 'You have the role {role}, so you can install the Adobe application.',
        description: 'Check of the reader’s own role holds. {role}: English name of a Microsoft Entra role',
      },
      { role: roleName(role) },
    ),
    next: null,
  }),
  'reader.role/not-held': () => ({
    what: translate({
      id: 'readiness.readerRole.notHeld.what',
      message:
        'You have none of the roles Application Administrator, Cloud Application Administrator and Global Administrator.',
      description: 'Check of the reader’s own role fails; role names as Microsoft has them in your language',
    }),
    next: translate({
      id: 'readiness.readerRole.notHeld.next',
      message:
        'As long as the Adobe application is not installed, somebody with one of these roles has to install it. If your role is only eligible, activate it first.',
      description:
        'What to do: Check of the reader’s own role fails; role names as Microsoft has them in your language',
    }),
  }),
  'reader.role/not-held-application-unknown': () => ({
    what: translate({
      id: 'readiness.readerRole.notHeldApplicationUnknown.what',
      message:
        'You have none of the three administrator roles. Whether one is still needed is not known, because it could not be read whether the Adobe application is installed.',
      description: 'Check of the reader’s own role: unknown',
    }),
    next: translate({
      id: 'readiness.readerRole.notHeldApplicationUnknown.next',
      message: 'Let somebody who may read applications collect the data.',
      description: 'What to do: Check of the reader’s own role: unknown',
    }),
  }),
  'app.present/present': ({ displayName, objectId }) => ({
    what: translate(
      {
        id: 'readiness.appPresent.present.what',
        message: 'The Adobe application “{displayName}” is installed. Its object ID is {objectId}',
        description: 'Check of the application holds. Quotation marks of your language',
      },
      { displayName: displayName ?? '…', objectId },
    ),
    next: null,
  }),
  'app.present/absent': () => ({
    what: translate({
      id: 'readiness.appPresent.absent.what',
      message: 'The Adobe application is not installed in this tenant.',
      description: 'Check of the application fails',
    }),
    next: translate({
      id: 'readiness.appPresent.absent.next',
      message:
        'Open the consent link with an administrator role. If the application was deleted after the set-up, contact Adobe first.',
      description: 'What to do: Check of the application fails',
    }),
  }),
  'app.present/other-application': ({ appId }) => ({
    what: translate(
      {
        id: 'readiness.appPresent.otherApplication.what',
        message:
          'The data was collected for the application {appId}. That is the one of Customer Journey Analytics.',
        description:
          'The collected data is about the application of another product; for Experience Platform nothing is known',
      },
      { appId },
    ),
    next: translate({
      id: 'readiness.appPresent.otherApplication.next',
      message: 'Take the application ID that Experience Platform shows, and collect the data again.',
      description:
        'What to do: The collected data is about the application of another product; for Experience Platform nothing is known',
    }),
  }),
  'app.enabled/enabled': () => ({
    what: translate({
      id: 'readiness.appEnabled.enabled.what',
      message: 'The Adobe application is enabled.',
      description: 'Check: application enabled; holds',
    }),
    next: null,
  }),
  'app.enabled/disabled': () => ({
    what: translate({
      id: 'readiness.appEnabled.disabled.what',
      message:
        'The Adobe application is disabled in this tenant. It gets no token, so it cannot use the key.',
      description: 'Check: application enabled; fails',
    }),
    next: translate({
      id: 'readiness.appEnabled.disabled.next',
      message: 'Enable it again.',
      description: 'What to do: Check: application enabled; fails',
    }),
  }),
  'app.enabled/disabled-by-microsoft': ({ status }) => ({
    what: translate(
      {
        id: 'readiness.appEnabled.disabledByMicrosoft.what',
        message: 'Microsoft has disabled the Adobe application: {status}',
        description:
          'Check: application enabled; fails. {status}: a word of Microsoft such as DisabledDueToViolationOfServicesAgreement',
      },
      { status },
    ),
    next: translate({
      id: 'readiness.appEnabled.disabledByMicrosoft.next',
      message: 'You cannot enable it yourself. Contact Adobe.',
      description:
        'What to do: Check: application enabled; fails. {status}: a word of Microsoft such as DisabledDueToViolationOfServicesAgreement',
    }),
  }),
};
