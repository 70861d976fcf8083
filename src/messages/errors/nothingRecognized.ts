import { translate } from '@docusaurus/Translate';

/** Says what to paste, where a text holds no error that can be made out. */
export const nothingRecognized = (): string =>
  translate({
    id: 'error.nothingRecognized',
    message:
      'No error was recognized in this text. Paste the complete answer: the line with the code, such as ForbiddenByRbac or AADSTS65001, and all lines below it.',
    description: 'Answer to a pasted text in which there is no error message. Page and command line',
  });
