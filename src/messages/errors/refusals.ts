import { translate } from '@docusaurus/Translate';
import type { Refusal } from '../../az-output/explain';
import { isReader, whoWasRefused } from './whoWasRefused';
import type { ErrorWordings } from './Wording';

export const refusals: ErrorWordings<'forbidden-by-rbac' | 'access-denied' | 'forbidden'> = {
  'error/forbidden-by-rbac': (params) => ({
    title: translate({
      id: 'error.forbiddenByRbac.title',
      message: 'Key Vault refused: no role allows it',
      description: 'Heading of an explained error: Key Vault, ForbiddenByRbac',
    }),
    cause: rbacCause(params),
    meaning: whoWasRefused(params.caller),
    next: rbacNext(params),
  }),
  'error/access-denied': ({ caller }) => ({
    title: translate({
      id: 'error.accessDenied.title',
      message: 'Key Vault refused: no access policy allows it',
      description: 'Heading of an explained error: Key Vault, AccessDenied or ForbiddenByPolicy',
    }),
    cause: translate({
      id: 'error.accessDenied.cause',
      message:
        'The vault works with access policies, and none of them gives the caller this permission. Roles do not count in such a vault.',
      description: 'What happened. Error: Key Vault, AccessDenied or ForbiddenByPolicy',
    }),
    meaning: whoWasRefused(caller),
    next: isReader(caller)
      ? translate({
          id: 'error.accessDenied.nextReader',
          message:
            'If you have to read the key yourself, ask for an access policy with the key permission Get. For Experience Platform, Adobe requires Azure role-based access control instead of access policies.',
          description: 'What to do next when the reader was refused. Error: Key Vault, AccessDenied',
        })
      : translate({
          id: 'error.accessDenied.next',
          message:
            'For Experience Platform, Adobe requires Azure role-based access control. Assign the roles first, to all who use the vault. Then change the permission model under Access configuration: access policies stop working at once.',
          description: 'What to do next when an application was refused. Error: Key Vault, AccessDenied',
        }),
  }),
  'error/forbidden': () => ({
    title: translate({
      id: 'error.forbidden.title',
      message: 'Refused, without a reason',
      description: 'Heading of an explained error: Forbidden, and nothing that says why',
    }),
    cause: translate({
      id: 'error.forbidden.cause',
      message: 'The text says that something was refused (Forbidden). It says neither why nor to whom.',
      description: 'What happened. Error: Forbidden, and nothing that says why',
    }),
    meaning: null,
    next: translate({
      id: 'error.forbidden.next',
      message: 'Paste the complete answer, with the lines Caller, Action, Vault and Inner error.',
      description: 'What to do next. The names of the lines stay English: they stand so in the answer',
    }),
  }),
};

function rbacCause({ action, denyAssignmentId }: Refusal): string {
  if (denyAssignmentId !== null) {
    return translate(
      {
        id: 'error.forbiddenByRbac.denied',
        message: 'The deny assignment {id} forbids it. A deny assignment counts more than any role.',
        description: 'What happened. Error: Key Vault, ForbiddenByRbac. {id}: ID of the deny assignment',
      },
      { id: denyAssignmentId },
    );
  }
  if (action === null) {
    return translate({
      id: 'error.forbiddenByRbac.cause',
      message: 'The vault works with Azure roles, and no role of the caller allows the operation.',
      description: 'What happened. Error: Key Vault, ForbiddenByRbac',
    });
  }
  return translate(
    {
      id: 'error.forbiddenByRbac.causeAction',
      message: 'The vault works with Azure roles, and no role of the caller contains the action {action}.',
      description: 'What happened. Error: Key Vault, ForbiddenByRbac. {action}: Microsoft.KeyVault/…',
    },
    { action },
  );
}

function rbacNext({ caller, denyAssignmentId }: Refusal): string {
  if (denyAssignmentId !== null) {
    return translate({
      id: 'error.forbiddenByRbac.nextDenied',
      message:
        'In the Azure portal, open Access control (IAM) of the vault and then Deny assignments. Azure creates them, for example for a deployment stack or a managed application: ask its owner for an exception.',
      description: 'What to do next. Error: Key Vault, ForbiddenByRbac with a deny assignment',
    });
  }
  return isReader(caller)
    ? translate({
        id: 'error.forbiddenByRbac.nextReader',
        message:
          'If you have to read the key yourself, ask for the role Key Vault Reader on the vault: Owner and Contributor do not include it. Check the role of Adobe’s application separately.',
        description: 'What to do next when the reader was refused. Names of roles stay English',
      })
    : translate({
        id: 'error.forbiddenByRbac.next',
        message:
          'If it is Adobe’s application, assign the role Key Vault Crypto Service Encryption User to it on the vault or the key. If you did so in the last 30 minutes, wait and try again.',
        description: 'What to do next when an application was refused. Names of roles stay English',
      });
}
