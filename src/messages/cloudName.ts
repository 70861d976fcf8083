import { translate } from '@docusaurus/Translate';
import type { Cloud } from '../key-identifier';

/** Name of an Azure cloud, as it stands in a sentence or a list. */
export function cloudName(cloud: Cloud): string {
  switch (cloud) {
    case 'public':
      return translate({
        id: 'cloud.public',
        message: 'public Azure',
        description: 'The ordinary Azure cloud',
      });
    case 'china':
      return translate({
        id: 'cloud.china',
        message: 'Azure China (21Vianet)',
        description: 'An Azure cloud',
      });
    case 'usgov':
      return translate({ id: 'cloud.usgov', message: 'Azure US Government', description: 'An Azure cloud' });
    case 'germany':
      return translate({
        id: 'cloud.germany',
        message: 'Azure Germany (closed in 2021)',
        description: 'A former Azure cloud',
      });
    case 'bleu':
      return translate({
        id: 'cloud.bleu',
        message: 'Bleu (France)',
        description: 'A sovereign cloud for France',
      });
    case 'delos':
      return translate({
        id: 'cloud.delos',
        message: 'Delos (Germany)',
        description: 'A sovereign cloud for Germany',
      });
  }
}
