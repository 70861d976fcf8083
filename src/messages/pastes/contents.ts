import { translate } from '@docusaurus/Translate';
import { emptyList } from './emptyList';
import { errorContents } from './errorContents';
import type { PasteWordings } from './PasteWording';
import { severalContents } from './severalContents';

/** What the documents are. */
export const contents: PasteWordings<
  | 'other-schema'
  | 'unknown-document'
  | 'empty-list'
  | 'list-continues'
  | 'error-text'
  | 'error-as-answer'
  | 'kept-asked'
  | 'kept-last'
> = {
  ...emptyList,
  ...errorContents,
  ...severalContents,
  'az-output/other-schema': ({ schema, expected }) => ({
    what: translate(
      {
        id: 'paste.otherSchema.what',
        message: 'This says that it is {schema}. This check reads {expected}.',
        description:
          'Finding: the collected JSON has another version. {schema}, {expected}: e.g. cmk-check/1',
      },
      { schema, expected },
    ),
    next: translate({
      id: 'paste.otherSchema.next',
      message: 'Copy the script again from this page, run it, and paste what it prints.',
      description: 'What to do about JSON that another version of the script wrote',
    }),
  }),
  'az-output/unknown-document': ({ line, names }) => ({
    what:
      names === ''
        ? translate(
            {
              id: 'paste.unknownDocument.bare',
              message: 'We do not know what the JSON at line {line} is. It is left out.',
              description: 'Finding: JSON that is none of the answers we know',
            },
            { line: String(line) },
          )
        : translate(
            {
              id: 'paste.unknownDocument.what',
              message:
                'We do not know what the JSON at line {line} is. It is left out. It begins with: {names}',
              description:
                'Finding: JSON that is none of the answers we know. {names}: its first names. No full stop after it',
            },
            { line: String(line), names },
          ),
    next: translate(
      {
        id: 'paste.unknownDocument.next',
        message: 'If you shortened the output with {option}, run the command again without it.',
        description: 'What to do about JSON that we do not know. {option}: --query',
      },
      { option: '--query' },
    ),
  }),
};
