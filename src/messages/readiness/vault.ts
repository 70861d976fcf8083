import { translate } from '@docusaurus/Translate';
import { selectPlural } from '../selectPlural';
import { shownDate, shownList } from './shown';
import type { WordingsOf } from './Wording';

export const vaultWordings: WordingsOf<
  | 'vault.found'
  | 'vault.tier'
  | 'vault.soft-delete'
  | 'vault.purge-protection'
  | 'vault.permission-model'
  | 'vault.network'
  | 'vault.dedicated'
> = {
  'vault.found/found': ({ vault }) => ({
    what: translate(
      {
        id: 'readiness.vaultFound.found.what',
        message: 'The vault {vault} exists, and you may read it.',
        description: 'Check: vault found; holds',
      },
      { vault },
    ),
    next: null,
  }),
  'vault.found/soft-deleted': ({ vault, scheduledPurgeDate }, language) => ({
    what: translate(
      {
        id: 'readiness.vaultFound.softDeleted.what',
        message: 'The vault {vault} has been deleted. It can be recovered until {date}.',
        description: 'Check: vault found; fails. {date}: a date, or three dots if Azure does not say',
      },
      { vault, date: scheduledPurgeDate === null ? '…' : shownDate(scheduledPurgeDate, language) },
    ),
    next: translate({
      id: 'readiness.vaultFound.softDeleted.next',
      message:
        'Recover it before that date. Then assign the role again: a recovery does not bring role assignments back.',
      description:
        'What to do: Check: vault found; fails. {date}: a date, or three dots if Azure does not say',
    }),
  }),
  'vault.found/not-found': ({ vault }) => ({
    what: translate(
      {
        id: 'readiness.vaultFound.notFound.what',
        message: 'There is no vault with the name {vault}.',
        description: 'Check: vault found; fails',
      },
      { vault },
    ),
    next: translate({
      id: 'readiness.vaultFound.notFound.next',
      message:
        'Compare the name in the Key Identifier with the Azure portal. If the vault was never created, create it.',
      description: 'What to do: Check: vault found; fails',
    }),
  }),
  'vault.found/not-visible': ({ vault }) => ({
    what: translate(
      {
        id: 'readiness.vaultFound.notVisible.what',
        message:
          'The search found no vault {vault} that you may see. It may be in another tenant, or you have no right to read it.',
        description: 'Check: vault found; unknown',
      },
      { vault },
    ),
    next: translate({
      id: 'readiness.vaultFound.notVisible.next',
      message: 'Sign in to the tenant of the vault, or ask for the role Reader on it.',
      description: 'What to do: Check: vault found; unknown',
    }),
  }),
  'vault.found/name-taken': ({ vault }) => ({
    what: translate(
      {
        id: 'readiness.vaultFound.nameTaken.what',
        message: 'A vault with the name {vault} exists, but you may not see it.',
        description: 'Check: vault found; unknown',
      },
      { vault },
    ),
    next: translate({
      id: 'readiness.vaultFound.nameTaken.next',
      message: 'Sign in to the tenant of the vault, or ask for the role Reader on it.',
      description: 'What to do: Check: vault found; unknown',
    }),
  }),
  'vault.tier/supported': ({ tier }) => ({
    what: translate(
      {
        id: 'readiness.vaultTier.supported.what',
        message: 'The tier is {tier}.',
        description: 'Check: tier; holds. {tier}: standard or premium, as Azure writes it',
      },
      { tier },
    ),
    next: null,
  }),
  'vault.tier/managed-hsm': () => ({
    what: translate({
      id: 'readiness.vaultTier.managedHsm.what',
      message: 'This is a Managed HSM, which Adobe supports.',
      description: 'Check: tier; holds',
    }),
    next: null,
  }),
  'vault.tier/unrecognised': ({ tier }) => ({
    what: translate(
      {
        id: 'readiness.vaultTier.unrecognised.what',
        message: 'This guide does not know the tier {tier}.',
        description: 'Check: tier; unknown',
      },
      { tier },
    ),
    next: translate({
      id: 'readiness.vaultTier.unrecognised.next',
      message: 'Adobe names Standard, Premium and Managed HSM. Ask Adobe Customer Care about this tier.',
      description: 'What to do: Check: tier; unknown',
    }),
  }),
  'vault.soft-delete/on': () => ({
    what: translate({
      id: 'readiness.vaultSoftDelete.on.what',
      message: 'Soft delete is on.',
      description: 'Check: soft delete; holds',
    }),
    next: null,
  }),
  'vault.soft-delete/implied': () => ({
    what: translate({
      id: 'readiness.vaultSoftDelete.implied.what',
      message:
        'Azure leaves soft delete out, but purge protection is on, and that exists only with soft delete.',
      description: 'Check: soft delete; holds',
    }),
    next: null,
  }),
  'vault.soft-delete/witnessed': ({ recoveryLevel }) => ({
    what: translate(
      {
        id: 'readiness.vaultSoftDelete.witnessed.what',
        message: 'The vault could not be read, but the key says that soft delete is on: {recoveryLevel}',
        description: 'Check: soft delete; holds by the recovery level of the key, e.g. Recoverable',
      },
      { recoveryLevel },
    ),
    next: null,
  }),
  'vault.soft-delete/off': () => ({
    what: translate({
      id: 'readiness.vaultSoftDelete.off.what',
      message: 'Soft delete is off. What is deleted is gone at once.',
      description: 'Check: soft delete; fails',
    }),
    next: translate({
      id: 'readiness.vaultSoftDelete.off.next',
      message: 'Turn it on. Nobody can turn it off again.',
      description: 'What to do: Check: soft delete; fails',
    }),
  }),
  'vault.soft-delete/off-witnessed': ({ recoveryLevel }) => ({
    what: translate(
      {
        id: 'readiness.vaultSoftDelete.offWitnessed.what',
        message: 'The key says that soft delete is off: {recoveryLevel}',
        description: 'Check: soft delete; fails by the recovery level of the key, e.g. Purgeable',
      },
      { recoveryLevel },
    ),
    next: translate({
      id: 'readiness.vaultSoftDelete.offWitnessed.next',
      message: 'Turn it on. Nobody can turn it off again.',
      description: 'What to do: Check: soft delete; fails by the recovery level of the key, e.g. Purgeable',
    }),
  }),
  'vault.purge-protection/on': () => ({
    what: translate({
      id: 'readiness.vaultPurgeProtection.on.what',
      message: 'Purge protection is on.',
      description: 'Check: purge protection; holds',
    }),
    next: null,
  }),
  'vault.purge-protection/witnessed': ({ recoveryLevel }) => ({
    what: translate(
      {
        id: 'readiness.vaultPurgeProtection.witnessed.what',
        message: 'The vault could not be read, but the key says that purge protection is on: {recoveryLevel}',
        description: 'Check: purge protection; holds by the recovery level of the key',
      },
      { recoveryLevel },
    ),
    next: null,
  }),
  'vault.purge-protection/off': () => ({
    what: translate({
      id: 'readiness.vaultPurgeProtection.off.what',
      message:
        'Purge protection is off. A deleted key could be removed for good before its retention period ends.',
      description: 'Check: purge protection; fails',
    }),
    next: translate({
      id: 'readiness.vaultPurgeProtection.off.next',
      message:
        'Turn it on. Nobody can turn it off again, and the retention period cannot be changed afterwards.',
      description: 'What to do: Check: purge protection; fails',
    }),
  }),
  'vault.purge-protection/off-witnessed': ({ recoveryLevel }) => ({
    what: translate(
      {
        id: 'readiness.vaultPurgeProtection.offWitnessed.what',
        message: 'The key says that purge protection is off: {recoveryLevel}',
        description:
          'Check: purge protection; fails by the recovery level of the key, e.g. Recoverable+Purgeable',
      },
      { recoveryLevel },
    ),
    next: translate({
      id: 'readiness.vaultPurgeProtection.offWitnessed.next',
      message:
        'Turn it on. Nobody can turn it off again, and the retention period cannot be changed afterwards.',
      description:
        'What to do: Check: purge protection; fails by the recovery level of the key, e.g. Recoverable+Purgeable',
    }),
  }),
  'vault.permission-model/azure-rbac': () => ({
    what: translate({
      id: 'readiness.vaultPermissionModel.azureRbac.what',
      message: 'The vault uses Azure role-based access control.',
      description: 'Check: permission model; holds',
    }),
    next: null,
  }),
  'vault.permission-model/managed-hsm': () => ({
    what: translate({
      id: 'readiness.vaultPermissionModel.managedHsm.what',
      message: 'A Managed HSM has roles of its own.',
      description: 'Check: permission model; holds',
    }),
    next: null,
  }),
  'vault.permission-model/access-policies': () => ({
    what: translate({
      id: 'readiness.vaultPermissionModel.accessPolicies.what',
      message: 'The vault uses access policies. There, a role assignment for keys has no effect.',
      description: 'Check: permission model; fails',
    }),
    next: translate({
      id: 'readiness.vaultPermissionModel.accessPolicies.next',
      message:
        'First assign roles to every person and application that uses the vault, then change the model. All access policies stop working at that moment.',
      description: 'What to do: Check: permission model; fails',
    }),
  }),
  'vault.network/open': () => ({
    what: translate({
      id: 'readiness.vaultNetwork.open.what',
      message: 'The vault is open to all networks. Who may use a key is decided by roles.',
      description: 'Check: network; holds',
    }),
    next: null,
  }),
  'vault.network/restricted': () => ({
    what: translate({
      id: 'readiness.vaultNetwork.restricted.what',
      message:
        'The vault is restricted, lets trusted Microsoft services pass and allows Adobe’s address. Whether Adobe reaches it, only Adobe can prove.',
      description: 'Check: network; holds',
    }),
    next: null,
  }),
  'vault.network/bypass-off': () => ({
    what: translate({
      id: 'readiness.vaultNetwork.bypassOff.what',
      message: 'The firewall does not let trusted Microsoft services pass.',
      description: 'Check: network; fails',
    }),
    next: translate({
      id: 'readiness.vaultNetwork.bypassOff.next',
      message: 'Allow trusted Microsoft services to bypass the firewall. It can take up to 10 minutes.',
      description: 'What to do: Check: network; fails',
    }),
  }),
  'vault.network/address-missing': ({ address }) => ({
    what: translate(
      {
        id: 'readiness.vaultNetwork.addressMissing.what',
        message: 'The firewall does not allow Adobe’s address {address}.',
        description: 'Check: network; fails',
      },
      { address },
    ),
    next: translate({
      id: 'readiness.vaultNetwork.addressMissing.next',
      message: 'Add the address. It can take up to 10 minutes.',
      description: 'What to do: Check: network; fails',
    }),
  }),
  'vault.network/bypass-off-and-address-missing': ({ address }) => ({
    what: translate(
      {
        id: 'readiness.vaultNetwork.bypassOffAndAddressMissing.what',
        message: 'The firewall lets neither trusted Microsoft services nor Adobe’s address {address} pass.',
        description: 'Check: network; fails',
      },
      { address },
    ),
    next: translate({
      id: 'readiness.vaultNetwork.bypassOffAndAddressMissing.next',
      message: 'Set both. It can take up to 10 minutes.',
      description: 'What to do: Check: network; fails',
    }),
  }),
  'vault.network/public-access-off': () => ({
    what: translate({
      id: 'readiness.vaultNetwork.publicAccessOff.what',
      message: 'Public access to the vault is disabled, so Adobe’s address is not let in.',
      description: 'Check: network; fails',
    }),
    next: translate({
      id: 'readiness.vaultNetwork.publicAccessOff.next',
      message:
        'Allow access from selected networks, with the exception for trusted Microsoft services and Adobe’s address.',
      description: 'What to do: Check: network; fails',
    }),
  }),
  'vault.network/perimeter': () => ({
    what: translate({
      id: 'readiness.vaultNetwork.perimeter.what',
      message:
        'A network security perimeter protects the vault. It overrides the exception for trusted Microsoft services, and its rules are not in this answer.',
      description: 'Check: network; fails',
    }),
    next: translate({
      id: 'readiness.vaultNetwork.perimeter.next',
      message:
        'Ask who manages the perimeter whether it lets Adobe in. If it does, agree on the set-up with Adobe Customer Care.',
      description: 'What to do: Check: network; fails',
    }),
  }),
  'vault.network/unrecognised': ({ field, value }) => ({
    what: translate(
      {
        id: 'readiness.vaultNetwork.unrecognised.what',
        message: 'The setting {field} has a value that this guide does not know: {value}',
        description: 'Check: network; unknown',
      },
      { field, value },
    ),
    next: translate({
      id: 'readiness.vaultNetwork.unrecognised.next',
      message: 'Look at the networking page of the vault in the Azure portal.',
      description: 'What to do: Check: network; unknown',
    }),
  }),
  'vault.dedicated/only-this-key': () => ({
    what: translate({
      id: 'readiness.vaultDedicated.onlyThisKey.what',
      message: 'The vault holds no other key. Secrets and certificates are not listed.',
      description: 'Check: vault only for Customer Journey Analytics; holds',
    }),
    next: null,
  }),
  'vault.dedicated/other-keys': ({ count, names }, language) => ({
    what: selectPlural(
      translate({
        id: 'readiness.vaultDedicated.otherKeys.what',
        message:
          'The vault holds one more key: {names}|The vault holds {count} more keys, among them {names}',
        description: 'Check: vault only for Customer Journey Analytics; fails. Singular | plural',
      }),
      count,
      language,
      { count: String(count), names: shownList(names, language) },
    ),
    next: translate({
      id: 'readiness.vaultDedicated.otherKeys.next',
      message:
        'Adobe asks for a vault used only for Customer Journey Analytics. Create one, if the other keys have another purpose.',
      description: 'What to do: Check: vault only for Customer Journey Analytics; fails. Singular | plural',
    }),
  }),
  'vault.dedicated/shared-with-other-product': ({ vault }) => ({
    what: translate(
      {
        id: 'readiness.vaultDedicated.sharedWithOtherProduct.what',
        message: 'The vault {vault} is also the one for Experience Platform.',
        description:
          'Check: vault only for Customer Journey Analytics; fails: both halves of Journey Optimizer name one vault',
      },
      { vault },
    ),
    next: translate({
      id: 'readiness.vaultDedicated.sharedWithOtherProduct.next',
      message: 'Adobe asks for a vault used only for Customer Journey Analytics. Create a second one.',
      description:
        'What to do: Check: vault only for Customer Journey Analytics; fails: both halves of Journey Optimizer name one vault',
    }),
  }),
  'vault.dedicated/not-required': () => ({
    what: translate({
      id: 'readiness.vaultDedicated.notRequired.what',
      message: 'Adobe does not ask for a vault of its own for Experience Platform.',
      description: 'Check: dedicated vault; holds, because not asked for',
    }),
    next: null,
  }),
};
