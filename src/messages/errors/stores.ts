import { translate } from '@docusaurus/Translate';
import { meaningOf } from './meaningOf';
import type { ErrorWordings } from './Wording';

export const stores: ErrorWordings<
  | 'store-token-failed'
  | 'store-permission-lost'
  | 'store-key-unavailable'
  | 'store-access-revoked'
  | 'store-vault-unreachable'
  | 'store-key-uri-invalid'
  | 'store-tenant-differs'
  | 'store-key-vault-refused'
  | 'store-vault-not-recoverable'
  | 'store-key-unsupported'
> = {
  'error/store-token-failed': () => ({
    title: translate({
      id: 'error.storeTokenFailed.title',
      message: 'Adobe’s data store cannot sign in to your tenant',
      description: 'Heading of an explained error: Azure Cosmos DB cannot get a token for the account (4000)',
    }),
    cause: translate({
      id: 'error.storeTokenFailed.cause',
      message: 'Azure Cosmos DB got no access token for the application that should open the key.',
      description: 'What happened. Error: Azure Cosmos DB cannot get a token for the account (4000)',
    }),
    meaning: translate({
      id: 'error.storeTokenFailed.meaning',
      message:
        'Adobe’s application, or its service principal in your tenant, can be disabled, deleted or damaged.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Cosmos DB cannot get a token for the account (4000)',
    }),
    next: translate({
      id: 'error.storeTokenFailed.next',
      message:
        'In the Microsoft Entra admin center, look for Adobe’s application under Enterprise applications. If it is there and enabled, send the complete text to Adobe Customer Care.',
      description: 'What to do next. Error: Azure Cosmos DB cannot get a token for the account (4000)',
    }),
  }),
  'error/store-permission-lost': () => ({
    title: translate({
      id: 'error.storePermissionLost.title',
      message: 'Adobe’s data store has no permission for the key',
      description:
        'Heading of an explained error: Azure Cosmos DB: the identity has no permission to the key (4002)',
    }),
    cause: translate({
      id: 'error.storePermissionLost.cause',
      message: 'Azure Cosmos DB reached the vault, but may not use the key.',
      description: 'What happened. Error: Azure Cosmos DB: the identity has no permission to the key (4002)',
    }),
    meaning: translate({
      id: 'error.storePermissionLost.meaning',
      message: 'Adobe can read nothing that is encrypted with this key until the permission is back.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Cosmos DB: the identity has no permission to the key (4002)',
    }),
    next: translate({
      id: 'error.storePermissionLost.next',
      message:
        'Assign the role Key Vault Crypto Service Encryption User to Adobe’s application again, and check the object ID. After that, recovery can take an hour or more.',
      description:
        'What to do next. Error: Azure Cosmos DB: the identity has no permission to the key (4002)',
    }),
  }),
  'error/store-key-unavailable': () => ({
    title: translate({
      id: 'error.storeKeyUnavailable.title',
      message: 'Adobe’s data store cannot use the key',
      description:
        'Heading of an explained error: Azure Cosmos DB: key or vault not found, key disabled or expired, or wrapping failed',
    }),
    cause: translate({
      id: 'error.storeKeyUnavailable.cause',
      message: 'Azure Cosmos DB did not find the key or its vault, or the key cannot be used.',
      description:
        'What happened. Error: Azure Cosmos DB: key or vault not found, key disabled or expired, or wrapping failed',
    }),
    meaning: meaningOf.accessRemoved(),
    next: translate({
      id: 'error.storeKeyUnavailable.next',
      message:
        'Look whether the vault or the key was deleted, disabled or has expired, and restore it. After that, recovery can take an hour or more.',
      description:
        'What to do next. Error: Azure Cosmos DB: key or vault not found, key disabled or expired, or wrapping failed',
    }),
  }),
  'error/store-access-revoked': () => ({
    title: translate({
      id: 'error.storeAccessRevoked.title',
      message: 'Adobe’s data store has lost access to the key',
      description: 'Heading of an explained error: Azure Cosmos DB: access to the account is revoked',
    }),
    cause: translate({
      id: 'error.storeAccessRevoked.cause',
      message:
        'Azure Cosmos DB has locked the data, because it cannot use the key. The text does not say why.',
      description: 'What happened. Error: Azure Cosmos DB: access to the account is revoked',
    }),
    meaning: translate({
      id: 'error.storeAccessRevoked.meaning',
      message: 'Adobe can read nothing that is encrypted with this key until access is back.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Cosmos DB: access to the account is revoked',
    }),
    next: translate({
      id: 'error.storeAccessRevoked.next',
      message:
        'Check your set-up on this site: network, role, application, vault and key. After a repair, recovery can take an hour or more.',
      description: 'What to do next. Error: Azure Cosmos DB: access to the account is revoked',
    }),
  }),
  'error/store-vault-unreachable': () => ({
    title: translate({
      id: 'error.storeVaultUnreachable.title',
      message: 'Adobe’s data store did not reach the vault',
      description:
        'Heading of an explained error: Azure Cosmos DB: Error contacting the Azure Key Vault resource (503)',
    }),
    cause: translate({
      id: 'error.storeVaultUnreachable.cause',
      message:
        'Azure Cosmos DB could not contact the vault. Microsoft names these causes: the vault in the Key Identifier is not in the tenant, or the application is missing or was deleted.',
      description:
        'What happened. Error: Azure Cosmos DB: Error contacting the Azure Key Vault resource (503)',
    }),
    meaning: null,
    next: translate({
      id: 'error.storeVaultUnreachable.next',
      message:
        'Compare the vault name in the Key Identifier with the Azure portal, and check that Adobe’s application is in the tenant of the vault.',
      description:
        'What to do next. Error: Azure Cosmos DB: Error contacting the Azure Key Vault resource (503)',
    }),
  }),
  'error/store-key-uri-invalid': () => ({
    title: translate({
      id: 'error.storeKeyUriInvalid.title',
      message: 'The Key Identifier is not accepted',
      description: 'Heading of an explained error: Azure Cosmos DB: the KeyVaultKeyUri is invalid',
    }),
    cause: translate({
      id: 'error.storeKeyUriInvalid.cause',
      message: 'The data store got a Key Identifier that does not have the right form.',
      description: 'What happened. Error: Azure Cosmos DB: the KeyVaultKeyUri is invalid',
    }),
    meaning: null,
    next: translate({
      id: 'error.storeKeyUriInvalid.next',
      message: 'Check the Key Identifier on this site, and give Adobe the proposed form.',
      description: 'What to do next. Error: Azure Cosmos DB: the KeyVaultKeyUri is invalid',
    }),
  }),
  'error/store-tenant-differs': () => ({
    title: translate({
      id: 'error.storeTenantDiffers.title',
      message: 'The new vault is in another tenant',
      description:
        'Heading of an explained error: Azure Cosmos DB: the new vault is in another tenant than the old one',
    }),
    cause: translate({
      id: 'error.storeTenantDiffers.cause',
      message: 'A key in use can be replaced only by a key of a vault in the same tenant.',
      description:
        'What happened. Error: Azure Cosmos DB: the new vault is in another tenant than the old one',
    }),
    meaning: null,
    next: translate({
      id: 'error.storeTenantDiffers.next',
      message:
        'Create the new vault in the tenant of the old one. If you must change the tenant, ask Adobe Customer Care first.',
      description:
        'What to do next. Error: Azure Cosmos DB: the new vault is in another tenant than the old one',
    }),
  }),
  'error/store-key-vault-refused': () => ({
    title: translate({
      id: 'error.storeKeyVaultRefused.title',
      message: 'A service could not use the key in the vault',
      description:
        'Heading of an explained error: Azure Storage or Backup: authentication issue on the key vault, UserErrorCMKKeyVaultAuthFailure',
    }),
    cause: translate({
      id: 'error.storeKeyVaultRefused.cause',
      message:
        'A service that encrypts with your key was refused by the vault. The text does not name the reason.',
      description:
        'What happened. Error: Azure Storage or Backup: authentication issue on the key vault, UserErrorCMKKeyVaultAuthFailure',
    }),
    meaning: translate({
      id: 'error.storeKeyVaultRefused.meaning',
      message: 'The cause is mostly a missing role, the firewall, or a key that has expired or is disabled.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Storage or Backup: authentication issue on the key vault, UserErrorCMKKeyVaultAuthFailure',
    }),
    next: translate({
      id: 'error.storeKeyVaultRefused.next',
      message:
        'Look for the lines Caller, Action and Inner error, and paste them here. They say which it is.',
      description:
        'What to do next. Error: Azure Storage or Backup: authentication issue on the key vault, UserErrorCMKKeyVaultAuthFailure',
    }),
  }),
  'error/store-vault-not-recoverable': () => ({
    title: translate({
      id: 'error.storeVaultNotRecoverable.title',
      message: 'The vault has no purge protection',
      description:
        'Heading of an explained error: Azure Storage, KeyVaultPolicyError: Keyvault policy recoverable is not set',
    }),
    cause: translate({
      id: 'error.storeVaultNotRecoverable.cause',
      message: 'The service asks for soft delete and purge protection, and one of them is off.',
      description:
        'What happened. Error: Azure Storage, KeyVaultPolicyError: Keyvault policy recoverable is not set',
    }),
    meaning: translate({
      id: 'error.storeVaultNotRecoverable.meaning',
      message: 'Adobe requires both.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Storage, KeyVaultPolicyError: Keyvault policy recoverable is not set',
    }),
    next: translate({
      id: 'error.storeVaultNotRecoverable.next',
      message:
        'Enable purge protection with az keyvault update --enable-purge-protection true and the name of the vault. This cannot be undone.',
      description:
        'What to do next. Error: Azure Storage, KeyVaultPolicyError: Keyvault policy recoverable is not set',
    }),
  }),
  'error/store-key-unsupported': () => ({
    title: translate({
      id: 'error.storeKeyUnsupported.title',
      message: 'The key has the wrong type or size',
      description: 'Heading of an explained error: Key type or size is not supported',
    }),
    cause: translate({
      id: 'error.storeKeyUnsupported.cause',
      message: 'The service does not accept the type or the size of the key.',
      description: 'What happened. Error: Key type or size is not supported',
    }),
    meaning: translate({
      id: 'error.storeKeyUnsupported.meaning',
      message: 'Adobe requires RSA or RSA-HSM with 3072 bits or more.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Key type or size is not supported',
    }),
    next: translate({
      id: 'error.storeKeyUnsupported.next',
      message:
        'Create a new key with type RSA and size 3072 or 4096, and give Adobe its Key Identifier. The size of a key cannot be changed.',
      description: 'What to do next. Error: Key type or size is not supported',
    }),
  }),
};
