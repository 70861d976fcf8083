import { translate } from '@docusaurus/Translate';

/** Meanings that several errors share. */
export const meaningOf = {
  accessRemoved: () =>
    translate({
      id: 'error.meaning.accessRemoved',
      message:
        'Adobe treats this as if you had removed its access on purpose. According to an older version of Adobe’s page, Adobe then purges your data.',
      description: 'What an error means for the set-up with Adobe. “This”: the key cannot be used any more',
    }),
  accessRemovedIfUsed: () =>
    translate({
      id: 'error.meaning.accessRemovedIfUsed',
      message:
        'If Adobe uses this key and it was deleted, Adobe treats that as if you had removed its access on purpose.',
      description: 'What an error means for the set-up with Adobe. The key was not found or was deleted',
    }),
};
