import { translate } from '@docusaurus/Translate';
import type { PasteWordings } from './PasteWording';

const roleAssignmentCommand =
  'az role assignment list --assignee OBJECT_ID --scope VAULT_ID --include-inherited --include-groups -o json';

/** The most expensive misunderstanding: that an empty list means that there is nothing. */
export const emptyList: PasteWordings<'empty-list'> = {
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
