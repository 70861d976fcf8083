import { translate } from '@docusaurus/Translate';

export const loadingWords = (): string =>
  translate({
    id: 'live.loading',
    message: 'Loading the sign-in …',
    description: 'Shown for a moment after the button was pressed',
  });
