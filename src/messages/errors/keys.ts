import { translate } from '@docusaurus/Translate';
import { meaningOf } from './meaningOf';
import type { ErrorWordings } from './Wording';

export const keys: ErrorWordings<
  | 'key-disabled'
  | 'key-operation-forbidden'
  | 'key-not-found'
  | 'deleted-but-recoverable'
  | 'bad-parameter'
  | 'token-missing'
> = {
  'error/key-disabled': () => ({
    title: translate({
      id: 'error.keyDisabled.title',
      message: 'The key is disabled',
      description: 'Heading of an explained error: Key Vault, KeyDisabled. The key is disabled',
    }),
    cause: translate({
      id: 'error.keyDisabled.cause',
      message: 'The key, or the version in the request, is disabled. Azure refuses to use it.',
      description: 'What happened. Error: Key Vault, KeyDisabled. The key is disabled',
    }),
    meaning: meaningOf.accessRemoved(),
    next: translate({
      id: 'error.keyDisabled.next',
      message:
        'In the Azure portal, open the key and its version, and enable it. Leave older versions enabled as well: Adobe can still need them.',
      description: 'What to do next. Error: Key Vault, KeyDisabled. The key is disabled',
    }),
  }),
  'error/key-operation-forbidden': () => ({
    title: translate({
      id: 'error.keyOperationForbidden.title',
      message: 'The key does not permit this operation',
      description:
        'Heading of an explained error: Key Vault, KeyOperationForbidden. The key itself does not permit the operation',
    }),
    cause: translate({
      id: 'error.keyOperationForbidden.cause',
      message: 'The operation is not among the permitted operations of the key.',
      description:
        'What happened. Error: Key Vault, KeyOperationForbidden. The key itself does not permit the operation',
    }),
    meaning: translate({
      id: 'error.keyOperationForbidden.meaning',
      message:
        'Adobe needs the operations wrapKey and unwrapKey. If one of them is missing, Adobe treats it as a removal of its access. Other operations do not matter to Adobe.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Key Vault, KeyOperationForbidden. The key itself does not permit the operation',
    }),
    next: translate({
      id: 'error.keyOperationForbidden.next',
      message:
        'In the Azure portal, open the current version of the key. Under permitted operations, select Wrap Key and Unwrap Key, and save.',
      description:
        'What to do next. Error: Key Vault, KeyOperationForbidden. The key itself does not permit the operation',
    }),
  }),
  'error/key-not-found': () => ({
    title: translate({
      id: 'error.keyNotFound.title',
      message: 'The key was not found',
      description: 'Heading of an explained error: Key Vault, KeyNotFound',
    }),
    cause: translate({
      id: 'error.keyNotFound.cause',
      message: 'The vault has no key with this name, or the key has no such version.',
      description: 'What happened. Error: Key Vault, KeyNotFound',
    }),
    meaning: meaningOf.accessRemovedIfUsed(),
    next: translate({
      id: 'error.keyNotFound.next',
      message:
        'Compare the name with the list of keys in the vault. Then look among the deleted keys, and recover the key if it is there.',
      description: 'What to do next. Error: Key Vault, KeyNotFound',
    }),
  }),
  'error/deleted-but-recoverable': () => ({
    title: translate({
      id: 'error.deletedButRecoverable.title',
      message: 'The name belongs to a deleted key',
      description:
        'Heading of an explained error: Key Vault, ObjectIsDeletedButRecoverable. Soft delete keeps a deleted key and its name',
    }),
    cause: translate({
      id: 'error.deletedButRecoverable.cause',
      message:
        'A key, secret or certificate with this name was deleted. Soft delete still keeps it, so the name is taken.',
      description:
        'What happened. Error: Key Vault, ObjectIsDeletedButRecoverable. Soft delete keeps a deleted key and its name',
    }),
    meaning: meaningOf.accessRemovedIfUsed(),
    next: translate({
      id: 'error.deletedButRecoverable.next',
      message:
        'In the Azure portal, open the deleted keys of the vault and recover the key. Do not purge it if Adobe uses it: data that it encrypts could never be read again.',
      description:
        'What to do next. Error: Key Vault, ObjectIsDeletedButRecoverable. Soft delete keeps a deleted key and its name',
    }),
  }),
  'error/bad-parameter': () => ({
    title: translate({
      id: 'error.badParameter.title',
      message: 'Key Vault does not understand the request',
      description: 'Heading of an explained error: Key Vault, BadParameter',
    }),
    cause: translate({
      id: 'error.badParameter.cause',
      message:
        'A part of the request is not valid, for example a name with a character that Key Vault does not allow.',
      description: 'What happened. Error: Key Vault, BadParameter',
    }),
    meaning: null,
    next: translate({
      id: 'error.badParameter.next',
      message: 'Check the Key Identifier on this site, and compare the command with the one in the guide.',
      description: 'What to do next. Error: Key Vault, BadParameter',
    }),
  }),
  'error/token-missing': () => ({
    title: translate({
      id: 'error.tokenMissing.title',
      message: 'The request had no access token',
      description: 'Heading of an explained error: Key Vault, AKV10000. A request without access token',
    }),
    cause: translate({
      id: 'error.tokenMissing.cause',
      message:
        'Key Vault answers only requests with an access token. A browser that opens a Key Identifier sends none.',
      description: 'What happened. Error: Key Vault, AKV10000. A request without access token',
    }),
    meaning: translate({
      id: 'error.tokenMissing.meaning',
      message:
        'This is normal for a Key Identifier that is opened in the browser. It says nothing about the key.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Key Vault, AKV10000. A request without access token',
    }),
    next: translate({
      id: 'error.tokenMissing.next',
      message:
        'Do not open the Key Identifier in the browser. To look at the key, use the Azure portal or the command az keyvault key show.',
      description: 'What to do next. Error: Key Vault, AKV10000. A request without access token',
    }),
  }),
};
