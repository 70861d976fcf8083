import { translate } from '@docusaurus/Translate';

export const copyFailedWords = (): string =>
  translate({
    id: 'copy.failed',
    message: 'The browser does not allow copying. Select the text and copy it.',
    description: 'Shown when the browser refused to copy',
  });
