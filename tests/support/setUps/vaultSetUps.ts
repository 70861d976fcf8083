import type { CheckName, FindingCode } from '../../../src/readiness';
import { readyForExperiencePlatform, vaultId } from '../readySetUp';
import { answered, busy, forbidden, vaultMissing } from './answers';
import { changed } from './changed';
import { withoutVault } from './directorySetUps';
import type { FailingSetUp } from './FailingSetUp';

const properties = 'vault.body.properties';
const rules = `${properties}.networkAcls`;
const vaultForbidden = { vault: forbidden('Microsoft.KeyVault/vaults/read', vaultId) };
const deletedVault = {
  id: `/subscriptions/22222222-2222-4222-8222-222222222222/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/contoso-cmk`,
  name: 'contoso-cmk',
  type: 'Microsoft.KeyVault/deletedVaults',
  properties: {
    vaultId,
    location: 'westeurope',
    deletionDate: '2026-11-10T08:00:00Z',
    scheduledPurgeDate: '2027-02-08T08:00:00Z',
    purgeProtectionEnabled: true,
    tags: {},
  },
};

/** Whether the vault is there. */
export const vaultSetUps: readonly FailingSetUp[] = [
  {
    title: 'a vault that was deleted and can come back',
    setUp: changed({ ...withoutVault, deletedVaults: answered({ value: [deletedVault] }) }),
    code: 'vault.found/soft-deleted',
    verdict: 'not-ready',
  },
  {
    title: 'a vault that is not where Azure says it was',
    setUp: changed({ vault: vaultMissing }),
    code: 'vault.found/not-found',
    verdict: 'not-ready',
  },
  {
    title: 'a vault nobody has',
    setUp: changed({
      ...withoutVault,
      deletedVaults: answered({ value: [] }),
      nameAvailability: answered({ nameAvailable: true }),
    }),
    code: 'vault.found/not-found',
    verdict: 'not-ready',
  },
  {
    title: 'a vault that the reader does not see',
    setUp: changed(withoutVault),
    code: 'vault.found/not-visible',
    verdict: 'undetermined',
  },
  {
    title: 'a vault whose name somebody has',
    setUp: changed({
      ...withoutVault,
      deletedVaults: answered({ value: [] }),
      nameAvailability: answered({
        nameAvailable: false,
        reason: 'AlreadyExists',
        message: "The vault name 'contoso-cmk' is already in use.",
      }),
    }),
    code: 'vault.found/name-taken',
    verdict: 'undetermined',
  },
  {
    title: 'a vault the reader may not read',
    setUp: changed(vaultForbidden),
    code: 'vault.found/unreadable',
    verdict: 'undetermined',
  },
  {
    title: 'Azure too busy to answer about the vault',
    setUp: changed({ vault: busy }),
    code: 'vault.found/unreadable',
    verdict: 'undetermined',
  },
  ...(
    [
      'vault.tier',
      'vault.soft-delete',
      'vault.purge-protection',
      'vault.permission-model',
      'vault.network',
      'vault.dedicated',
      'grant.least-privilege',
    ] as const satisfies CheckName[]
  ).map((check): FailingSetUp => ({
    title: `a vault that is not there, asked for its ${check}`,
    setUp: changed({ vault: vaultMissing }),
    code: `${check}/waiting` as FindingCode,
    verdict: 'not-ready',
  })),
];

/** Tier, soft delete, purge protection, permission model, and what else is in the vault. */
export const settingSetUps: readonly FailingSetUp[] = [
  {
    title: 'a tier nobody knows',
    setUp: changed({ [`${properties}.sku.name`]: 'payment' }),
    code: 'vault.tier/unrecognised',
    verdict: 'undetermined',
  },
  {
    title: 'no tier in the answer',
    setUp: changed({ [`${properties}.sku`]: undefined }),
    code: 'vault.tier/unreadable',
    verdict: 'undetermined',
  },
  {
    title: 'a very old vault, whose soft delete follows from purge protection',
    setUp: changed({
      [`${properties}.enableSoftDelete`]: undefined,
      [`${properties}.softDeleteRetentionInDays`]: undefined,
    }),
    code: 'vault.soft-delete/implied',
    verdict: 'ready',
  },
  {
    title: 'a vault without soft delete',
    setUp: changed({
      [`${properties}.enableSoftDelete`]: false,
      [`${properties}.enablePurgeProtection`]: undefined,
      'key.body.properties.attributes.recoveryLevel': 'Purgeable',
    }),
    code: 'vault.soft-delete/off',
    verdict: 'not-ready',
  },
  {
    title: 'a key that says the vault has soft delete',
    setUp: changed(vaultForbidden),
    code: 'vault.soft-delete/witnessed',
    verdict: 'undetermined',
  },
  {
    title: 'a key that says the vault has no soft delete',
    setUp: changed({ ...vaultForbidden, 'key.body.properties.attributes.recoveryLevel': 'Purgeable' }),
    code: 'vault.soft-delete/off-witnessed',
    verdict: 'not-ready',
  },
  {
    title: 'a vault and a key that both cannot be read, asked for soft delete',
    setUp: changed({
      ...vaultForbidden,
      key: forbidden('Microsoft.KeyVault/vaults/keys/read', `${vaultId}/keys/adobe-cmk`),
    }),
    code: 'vault.soft-delete/unreadable',
    verdict: 'undetermined',
  },
  {
    title: 'a vault without purge protection',
    setUp: changed({
      [`${properties}.enablePurgeProtection`]: undefined,
      'key.body.properties.attributes.recoveryLevel': 'Recoverable+Purgeable',
    }),
    code: 'vault.purge-protection/off',
    verdict: 'not-ready',
  },
  {
    title: 'a key that says the vault has purge protection',
    setUp: changed(vaultForbidden),
    code: 'vault.purge-protection/witnessed',
    verdict: 'undetermined',
  },
  {
    title: 'a key that says the vault has no purge protection',
    setUp: changed({
      ...vaultForbidden,
      'key.body.properties.attributes.recoveryLevel': 'Recoverable+Purgeable',
    }),
    code: 'vault.purge-protection/off-witnessed',
    verdict: 'not-ready',
  },
  {
    title: 'purge protection that is neither on nor off',
    setUp: changed({ [`${properties}.enablePurgeProtection`]: 'true' }),
    code: 'vault.purge-protection/unreadable',
    verdict: 'undetermined',
  },
  {
    title: 'access policies in a vault for Experience Platform',
    setUp: changed({ [`${properties}.enableRbacAuthorization`]: false }, readyForExperiencePlatform),
    product: 'experience-platform',
    code: 'vault.permission-model/access-policies',
    verdict: 'not-ready',
  },
  {
    title: 'a permission model that cannot be read',
    setUp: changed(vaultForbidden),
    code: 'vault.permission-model/unreadable',
    verdict: 'undetermined',
  },
  {
    title: 'other keys in the vault of Customer Journey Analytics',
    setUp: changed({
      'vaultKeys.body.value.1': { id: `${vaultId}/keys/contoso-payroll`, name: 'contoso-payroll' },
    }),
    code: 'vault.dedicated/other-keys',
    verdict: 'ready',
  },
  {
    title: 'the only key in the vault',
    setUp: changed({}),
    code: 'vault.dedicated/only-this-key',
    verdict: 'ready',
  },
  {
    title: 'keys of the vault that the reader may not list',
    setUp: changed({ vaultKeys: forbidden('Microsoft.KeyVault/vaults/keys/read', vaultId) }),
    code: 'vault.dedicated/unreadable',
    verdict: 'ready',
  },
];

/** Who reaches the vault. */
export const networkSetUps: readonly FailingSetUp[] = [
  {
    title: 'no rules about the network',
    setUp: changed({ [rules]: undefined }),
    code: 'vault.network/open',
    verdict: 'ready',
  },
  {
    title: 'a firewall that lets in Adobe and trusted services',
    setUp: changed({}),
    code: 'vault.network/restricted',
    verdict: 'ready',
  },
  {
    title: 'a firewall that keeps trusted services out',
    setUp: changed({ [`${rules}.bypass`]: 'None' }),
    code: 'vault.network/bypass-off',
    verdict: 'not-ready',
  },
  {
    title: 'a firewall without the address of Adobe',
    setUp: changed({ [`${rules}.ipRules`]: [{ value: '203.0.113.0/24' }, { value: '20.88.123.54/32' }] }),
    code: 'vault.network/address-missing',
    verdict: 'not-ready',
  },
  {
    title: 'a firewall that keeps everybody out',
    setUp: changed({ [`${rules}.bypass`]: 'None', [`${rules}.ipRules`]: [] }),
    code: 'vault.network/bypass-off-and-address-missing',
    verdict: 'not-ready',
  },
  {
    title: 'public access switched off',
    setUp: changed({ [`${properties}.publicNetworkAccess`]: 'Disabled' }),
    code: 'vault.network/public-access-off',
    verdict: 'not-ready',
  },
  {
    title: 'a network security perimeter',
    setUp: changed({ [`${properties}.publicNetworkAccess`]: 'SecuredByPerimeter' }),
    code: 'vault.network/perimeter',
    verdict: 'not-ready',
  },
  {
    title: 'a kind of public access nobody knows',
    setUp: changed({ [`${properties}.publicNetworkAccess`]: 'EnabledForPartners' }),
    code: 'vault.network/unrecognised',
    verdict: 'undetermined',
  },
  {
    title: 'an address in the firewall that cannot be read',
    setUp: changed({ [`${rules}.ipRules`]: [{ value: '2001:db8::/32' }] }),
    code: 'vault.network/unreadable',
    verdict: 'undetermined',
  },
];
