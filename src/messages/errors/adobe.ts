import { translate } from '@docusaurus/Translate';
import { meaningOf } from './meaningOf';
import type { ErrorWordings } from './Wording';

export const adobe: ErrorWordings<
  'adobe-setup-failed' | 'adobe-key-access-disabled' | 'adobe-key-access-failure'
> = {
  'error/adobe-setup-failed': () => ({
    title: translate({
      id: 'error.adobeSetupFailed.title',
      message: 'Adobe could not complete the set-up',
      description:
        'Heading of an explained error: Status FAILED of the configuration in Adobe Experience Platform',
    }),
    cause: translate({
      id: 'error.adobeSetupFailed.cause',
      message:
        'Adobe reports FAILED and gives no reason. According to Adobe, it is mostly the key, the vault or the application.',
      description: 'What happened. Error: Status FAILED of the configuration in Adobe Experience Platform',
    }),
    meaning: translate({
      id: 'error.adobeSetupFailed.meaning',
      message: 'Adobe does not use your key. Your data stays as it was.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Status FAILED of the configuration in Adobe Experience Platform',
    }),
    next: translate({
      id: 'error.adobeSetupFailed.next',
      message:
        'Check your set-up on this site, repair what does not hold, and submit the configuration again.',
      description: 'What to do next. Error: Status FAILED of the configuration in Adobe Experience Platform',
    }),
  }),
  'error/adobe-key-access-disabled': () => ({
    title: translate({
      id: 'error.adobeKeyAccessDisabled.title',
      message: 'Adobe reports: Key access disabled',
      description: 'Heading of an explained error: Alert “Key access disabled” of Adobe Experience Platform',
    }),
    cause: translate({
      id: 'error.adobeKeyAccessDisabled.cause',
      message:
        'Adobe can no longer use the key: it is disabled, deleted, outside its dates or without wrapKey and unwrapKey; or the role, the application or the vault is gone.',
      description: 'What happened. Error: Alert “Key access disabled” of Adobe Experience Platform',
    }),
    meaning: meaningOf.accessRemoved(),
    next: translate({
      id: 'error.adobeKeyAccessDisabled.next',
      message:
        'Act today. Check your set-up on this site, restore what is missing, and tell Adobe Customer Care if this was not your intention.',
      description: 'What to do next. Error: Alert “Key access disabled” of Adobe Experience Platform',
    }),
  }),
  'error/adobe-key-access-failure': () => ({
    title: translate({
      id: 'error.adobeKeyAccessFailure.title',
      message: 'Adobe reports: Key access failure',
      description: 'Heading of an explained error: Alert “Key access failure” of Adobe Experience Platform',
    }),
    cause: translate({
      id: 'error.adobeKeyAccessFailure.cause',
      message:
        'Adobe does not reach the key: the firewall blocks it, a permission is missing, or the object ID of the application has changed.',
      description: 'What happened. Error: Alert “Key access failure” of Adobe Experience Platform',
    }),
    meaning: translate({
      id: 'error.adobeKeyAccessFailure.meaning',
      message:
        'According to Adobe, this can be recovered, and no data is deleted. While it lasts, Adobe cannot read your data.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Alert “Key access failure” of Adobe Experience Platform',
    }),
    next: translate({
      id: 'error.adobeKeyAccessFailure.next',
      message:
        'Check your set-up on this site, beginning with the network of the vault and the role of Adobe’s application.',
      description: 'What to do next. Error: Alert “Key access failure” of Adobe Experience Platform',
    }),
  }),
};
