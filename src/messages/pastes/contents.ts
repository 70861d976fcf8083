import { translate } from '@docusaurus/Translate';
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
  'az-output/empty-list': ({ line }) => ({
    what: translate(
      {
        id: 'paste.emptyList.what',
        message:
          'At line {line} stands an empty list. It does not say what was asked for, so it proves nothing: Azure leaves out role assignments of groups and of higher scopes unless you ask for them.',
        description: 'Finding: a command printed [], which many take for “there are no role assignments”',
      },
      { line: String(line) },
    ),
    next: translate(
      {
        id: 'paste.emptyList.next',
        message:
          'Better use the script of this page. For role assignments, run this command with the object ID of the service principal and the resource ID of the vault: {command}',
        description:
          'What to do about an empty list. {command}: a command of Azure CLI. No full stop after it',
      },
      { command: roleAssignmentCommand },
    ),
  }),
};

const roleAssignmentCommand =
  'az role assignment list --assignee OBJECT_ID --scope VAULT_ID --include-inherited --include-groups -o json';
