import { translate } from '@docusaurus/Translate';

export const nothingCollectedWords = (): string =>
  translate({
    id: 'cli.nothingCollected',
    message:
      'The input holds nothing to judge. Expected the output of the script that cmk-check collect prints.',
    description: 'Command line: no collected data in the input of cmk-check readiness',
  });

export const missingHalfWords = (product: string): string =>
  translate(
    {
      id: 'cli.missingHalf',
      message: 'The data for {product} is missing. Journey Optimizer needs both set-ups; give two files.',
      description: 'Command line: only one of two collected bundles was given. {product}: name of a product',
    },
    { product },
  );
