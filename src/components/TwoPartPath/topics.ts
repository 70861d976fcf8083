import { translate } from '@docusaurus/Translate';

/** What the stops of both lanes are about, so that the lanes can be compared row by row. */
export const topics = () => ({
  application: translate({
    id: 'twoPartPath.application',
    message: 'Adobe application',
    description: 'Topic of the first stop of both lanes: which application of Adobe is used',
  }),
  vault: translate({
    id: 'twoPartPath.vault',
    message: 'Vault',
    description: 'Topic of the second stop of both lanes: which key vault is used',
  }),
  request: translate({
    id: 'twoPartPath.request',
    message: 'How Adobe gets the Key Identifier',
    description: 'Topic of the third stop of both lanes: the way the Key Identifier is sent',
  }),
  finished: translate({
    id: 'twoPartPath.finished',
    message: 'Finished when',
    description: 'Topic of the last stop of both lanes; the signal that the part is finished follows',
  }),
});
