import { translate } from '@docusaurus/Translate';

/** Stands between a label and its value. French writes a space before it that no line breaks at. */
export const colon = (): string =>
  translate({
    id: 'punctuation.colon',
    message: ':',
    description:
      'Colon between a label and its value, with the space that your language writes before it, if any',
  });
