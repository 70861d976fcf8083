import { translate } from '@docusaurus/Translate';
import type { PasteWordings } from './PasteWording';
import { subjectName } from './subjectName';

/** Error messages among the answers. */
export const errorContents: PasteWordings<'error-text' | 'error-as-answer'> = {
  'az-output/error-text': ({ text }) => ({
    what: translate(
      {
        id: 'paste.errorText.what',
        message: 'This is an error message, and it counts for nothing here: {text}',
        description:
          'Finding: an error message was pasted between answers, and is left out. {text}: the message as it is',
      },
      { text },
    ),
    next: translate({
      id: 'paste.errorText.next',
      message: 'Paste it into the field for error messages, which says what it means and what to do.',
      description: 'What to do about an error message: another field on this site explains it',
    }),
  }),
  'az-output/error-as-answer': ({ subject }) => ({
    what: translate(
      {
        id: 'paste.errorAsAnswer.what',
        message: 'An error message is the only answer about: {subject}',
        description: 'Note: an error message was pasted. {subject}: e.g. vault. No full stop after it',
      },
      { subject: subjectName(subject) },
    ),
    next: null,
  }),
};
