import { translate } from '@docusaurus/Translate';
import { nextFor } from './nextFor';
import type { ErrorWordings } from './Wording';

export const vaults: ErrorWordings<
  'vault-name-not-valid' | 'vault-name-taken' | 'vault-name-held' | 'purge-protection-permanent'
> = {
  'error/vault-name-not-valid': () => ({
    title: translate({
      id: 'error.vaultNameNotValid.title',
      message: 'This is no name for a vault',
      description: 'Heading of an explained error: Azure Resource Manager, VaultNameNotValid',
    }),
    cause: translate({
      id: 'error.vaultNameNotValid.cause',
      message:
        'A name has 3 to 24 letters, digits and hyphens, starts with a letter, ends with a letter or digit, and has no double hyphen.',
      description: 'What happened. Error: Azure Resource Manager, VaultNameNotValid',
    }),
    meaning: null,
    next: translate({
      id: 'error.vaultNameNotValid.next',
      message: 'Choose another name for the vault.',
      description: 'What to do next. Error: Azure Resource Manager, VaultNameNotValid',
    }),
  }),
  'error/vault-name-taken': () => ({
    title: translate({
      id: 'error.vaultNameTaken.title',
      message: 'The name of the vault is taken',
      description: 'Heading of an explained error: Azure Resource Manager, VaultAlreadyExists',
    }),
    cause: translate({
      id: 'error.vaultNameTaken.cause',
      message:
        'Names of vaults are unique in all of Azure. Another vault has this name, or a deleted one still holds it.',
      description: 'What happened. Error: Azure Resource Manager, VaultAlreadyExists',
    }),
    meaning: null,
    next: nextFor.lookForDeletedVault(),
  }),
  'error/vault-name-held': () => ({
    title: translate({
      id: 'error.vaultNameHeld.title',
      message: 'A deleted vault holds the name',
      description:
        'Heading of an explained error: Azure Resource Manager, ConflictError. A deleted vault holds the name',
    }),
    cause: translate({
      id: 'error.vaultNameHeld.cause',
      message:
        'A vault with this name was deleted, and soft delete keeps it. With purge protection, nobody can remove it before the time is over.',
      description:
        'What happened. Error: Azure Resource Manager, ConflictError. A deleted vault holds the name',
    }),
    meaning: translate({
      id: 'error.vaultNameHeld.meaning',
      message: 'If Adobe used that vault, recover it. A new vault with the same name has other keys.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Resource Manager, ConflictError. A deleted vault holds the name',
    }),
    next: nextFor.lookForDeletedVault(),
  }),
  'error/purge-protection-permanent': () => ({
    title: translate({
      id: 'error.purgeProtectionPermanent.title',
      message: 'Purge protection cannot be set to false',
      description:
        'Heading of an explained error: Azure Resource Manager. The setting enablePurgeProtection cannot be false',
    }),
    cause: translate({
      id: 'error.purgeProtectionPermanent.cause',
      message:
        'Azure does not accept the value false, not even for a new vault. Once on, purge protection stays on.',
      description:
        'What happened. Error: Azure Resource Manager. The setting enablePurgeProtection cannot be false',
    }),
    meaning: translate({
      id: 'error.purgeProtectionPermanent.meaning',
      message: 'Adobe requires purge protection. Nothing is lost here.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Resource Manager. The setting enablePurgeProtection cannot be false',
    }),
    next: translate({
      id: 'error.purgeProtectionPermanent.next',
      message: 'Set it to true for the vault that Adobe will use. For another vault, leave the setting out.',
      description:
        'What to do next. Error: Azure Resource Manager. The setting enablePurgeProtection cannot be false',
    }),
  }),
};
