import { translate } from '@docusaurus/Translate';
import type { findingGroups } from '../../key-identifier';
import { cloudName } from '../cloudName';
import type { Wordings } from './Wording';

export const cloud: Wordings<(typeof findingGroups)['cloud'][number]> = {
  'key-identifier/other-cloud': ({ cloud: found }) => ({
    what: translate(
      {
        id: 'keyIdentifier.otherCloud.what',
        message: 'This key is in {cloud}. The Adobe application is in public Azure and cannot reach it.',
        description: 'Finding: a sovereign cloud. {cloud}: its name, e.g. Azure China (21Vianet)',
      },
      { cloud: cloudName(found) },
    ),
    next: translate({
      id: 'keyIdentifier.otherCloud.next',
      message: 'Create a vault and a key in public Azure, with a host that ends with .vault.azure.net.',
      description: 'What to do about a key in another cloud',
    }),
  }),
  'key-identifier/cloud-assumed': () => ({
    what: translate({
      id: 'keyIdentifier.cloudAssumed.what',
      message: 'The resource ID does not say which cloud it belongs to. We assume public Azure.',
      description: 'Note: the proposal was made from a resource id without host',
    }),
    next: null,
  }),
};
