import { translate } from '@docusaurus/Translate';
import type { Unauthorized } from '../../az-output/explain';
import { meaningOf } from './meaningOf';
import { nextFor } from './nextFor';
import type { ErrorWordings } from './Wording';

/** Errors whose words depend on what else the text says. */
export const special: ErrorWordings<
  | 'key-outside-dates'
  | 'host-not-resolved'
  | 'token-issuer-wrong'
  | 'token-tenant-wrong'
  | 'authorization-failed'
> = {
  'error/key-outside-dates': ({ when }) => ({
    title: translate({
      id: 'error.keyOutsideDates.title',
      message: 'The key is outside its dates',
      description: 'Heading of an explained error: the key has expired or is not active yet',
    }),
    cause: {
      expired: () =>
        translate({
          id: 'error.keyOutsideDates.expired',
          message: 'The expiration date of the key has passed. Azure refuses to wrap with it.',
          description: 'What happened. Error: the key has expired. To wrap: the operation wrapKey',
        }),
      'not-yet-valid': () =>
        translate({
          id: 'error.keyOutsideDates.notYet',
          message: 'The activation date of the key is in the future. Azure refuses to wrap with it.',
          description: 'What happened. Error: the key is not active yet. To wrap: the operation wrapKey',
        }),
      either: () =>
        translate({
          id: 'error.keyOutsideDates.either',
          message: 'The key has expired or is not active yet: the text does not say which.',
          description: 'What happened. Error: the key is not usable at this time',
        }),
    }[when](),
    meaning: meaningOf.accessRemoved(),
    next: translate({
      id: 'error.keyOutsideDates.next',
      message:
        'In the Azure portal, open the current version of the key and change the date. Or create a new version that is active now, and leave the old one enabled.',
      description: 'What to do next. Error: the key has expired or is not active yet',
    }),
  }),
  'error/host-not-resolved': ({ host }) => ({
    title: translate({
      id: 'error.hostNotResolved.title',
      message: 'The server was not found',
      description: 'Heading of an explained error: the name of a server is unknown in the network (DNS)',
    }),
    cause:
      host === null
        ? translate({
            id: 'error.hostNotResolved.cause',
            message: 'The name of a server is unknown in your network.',
            description: 'What happened. Error: the name of a server is unknown (DNS)',
          })
        : translate(
            {
              id: 'error.hostNotResolved.causeHost',
              message: 'The name {host} is unknown in your network.',
              description: 'What happened. {host}: e.g. contoso.vault.azure.net',
            },
            { host },
          ),
    meaning: translate({
      id: 'error.hostNotResolved.meaning',
      message:
        'If it is the name of a vault: the name is misspelled, the vault was deleted, or your network hides it. The text does not say which.',
      description: 'What it means. Error: the name of a server is unknown (DNS)',
    }),
    next: translate({
      id: 'error.hostNotResolved.next',
      message:
        'Compare the name with the Azure portal. Then check your connection, for example the VPN, and look for the vault under Manage deleted vaults.',
      description: 'What to do next. Error: the name of a server is unknown (DNS)',
    }),
  }),
  'error/token-issuer-wrong': () => wrongTenant(),
  'error/token-tenant-wrong': () => wrongTenant(),
  'error/authorization-failed': (params) => ({
    title: translate({
      id: 'error.authorizationFailed.title',
      message: 'Azure refused: the account has no right to do this',
      description: 'Heading of an explained error: Azure Resource Manager, AuthorizationFailed',
    }),
    cause:
      params.action === null
        ? translate({
            id: 'error.authorizationFailed.cause',
            message: 'No role of the account in the text allows this.',
            description: 'What happened. Error: Azure Resource Manager, AuthorizationFailed',
          })
        : translate(
            {
              id: 'error.authorizationFailed.causeAction',
              message: 'No role of the account in the text contains the action {action}.',
              description: 'What happened. {action}: e.g. Microsoft.KeyVault/vaults/read',
            },
            { action: params.action },
          ),
    meaning: translate({
      id: 'error.authorizationFailed.meaning',
      message:
        'This is about the account that sent the request, mostly your own. It says nothing about Adobe, nor whether the resource exists.',
      description: 'What it means. Error: Azure Resource Manager, AuthorizationFailed',
    }),
    next: authorizationNext(params),
  }),
};

const wrongTenant = () => ({
  title: translate({
    id: 'error.wrongTenant.title',
    message: 'The sign-in is for another tenant',
    description: 'Heading of an explained error: AKV10032 or InvalidAuthenticationTokenTenant',
  }),
  cause: translate({
    id: 'error.wrongTenant.cause',
    message:
      'The access token comes from another tenant than the one that the vault or subscription belongs to.',
    description: 'What happened. Error: AKV10032 or InvalidAuthenticationTokenTenant',
  }),
  meaning: translate({
    id: 'error.wrongTenant.meaning',
    message:
      'Vault and Adobe’s application must be in the same tenant. If the subscription was moved here from another tenant, the vault can still belong to the old one.',
    description: 'What it means. Error: AKV10032 or InvalidAuthenticationTokenTenant',
  }),
  next: nextFor.signInToTenant(),
});

const authorizationNext = ({ action }: Unauthorized): string =>
  action !== null && /roleAssignments\/write$/i.test(action)
    ? translate({
        id: 'error.authorizationFailed.nextAssign',
        message:
          'To assign a role, one of these roles is needed on the vault: Role Based Access Control Administrator, User Access Administrator or Owner. Ask somebody who has it, or ask for it.',
        description: 'What to do next when a role could not be assigned. Names of roles stay English',
      })
    : translate({
        id: 'error.authorizationFailed.next',
        message:
          'To read the settings of the vault, ask for the role Reader on it; to change them, for Key Vault Contributor. Do you have the role since a few minutes? Then sign in again.',
        description: 'What to do next. Error: AuthorizationFailed. Names of roles stay English',
      });
