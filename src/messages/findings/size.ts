import { translate } from '@docusaurus/Translate';
import type { findingGroups } from '../../key-identifier';
import { nextFor } from './nextFor';
import type { Wordings } from './Wording';

export const size: Wordings<(typeof findingGroups)['size'][number]> = {
  'key-identifier/too-long': ({ bytes, limit }, language) => {
    const number = new Intl.NumberFormat(language);
    return {
      what: translate(
        {
          id: 'keyIdentifier.tooLong.what',
          message: 'The text is too long to check: {bytes} bytes. The limit is {limit}.',
          description: 'Finding: more than 4 KB were pasted',
        },
        { bytes: number.format(bytes), limit: number.format(limit) },
      ),
      next: nextFor.copyKeyIdentifier(),
    };
  },
};
