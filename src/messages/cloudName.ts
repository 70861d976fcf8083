import { translate } from '@docusaurus/Translate';
import type { Cloud } from '../key-identifier';

const properNames: Readonly<Record<Exclude<Cloud, 'public' | 'germany'>, string>> = {
  china: 'Azure China (21Vianet)',
  usgov: 'Azure US Government',
  bleu: 'Bleu (France)',
  delos: 'Delos (Deutschland)',
};

export function cloudName(cloud: Cloud): string {
  switch (cloud) {
    case 'public':
      return translate({
        id: 'cloud.public',
        message: 'public Azure',
        description: 'Name of the ordinary Azure cloud, inside a sentence or a list',
      });
    case 'germany':
      return translate({
        id: 'cloud.germany',
        message: 'Azure Germany (closed in 2021)',
        description: 'Name of a former Azure cloud',
      });
    default:
      return properNames[cloud];
  }
}
