import { translate } from '@docusaurus/Translate';

export const emptiedWords = (): string =>
  translate({
    id: 'explainer.emptied',
    message: 'The field was emptied for this reason.',
    description: 'Shown after a token or private key was pasted into the field for error messages',
  });
