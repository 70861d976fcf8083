import { translate } from '@docusaurus/Translate';

export const noErrorTextWords = (): string =>
  translate({
    id: 'cli.noErrorText',
    message: 'The input is empty. Expected the text of an error message.',
    description: 'Command line: nothing to explain in the input',
  });
