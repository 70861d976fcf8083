import { describe, expect, it } from 'vitest';
import { findingOf, outcomeOf, reportOf } from '../../../tests/support/judged';
import { vaultId } from '../../../tests/support/readySetUp';
import { answered, refused } from '../../../tests/support/setUps/answers';
import { changed, type Edits } from '../../../tests/support/setUps/changed';
import { coversAddress } from './coversAddress';

const properties = 'vault.body.properties';
const rules = `${properties}.networkAcls`;
const network = (edits: Edits) => outcomeOf('vault.network', changed(edits)());

describe('coversAddress', () => {
  it.each([
    ['20.88.123.53', true],
    ['20.88.123.53/32', true],
    [' 20.88.123.53 ', true],
    ['20.88.123.52/31', true],
    ['20.88.123.54/31', false],
    ['20.88.123.0/24', true],
    ['20.88.123.99/24', true],
    ['20.88.124.0/24', false],
    ['20.0.0.0/8', true],
    ['0.0.0.0/0', true],
    ['148.88.123.53/1', false],
    ['20.88.123.54', false],
    ['20.88.123.5', false],
    ['120.88.123.53', false],
    ['20.88.123.53/33', null],
    ['20.88.123.256', null],
    ['20.88.123', null],
    ['20.88.123.53/', null],
    ['2001:db8::/32', null],
    ['', null],
    ['20.88.123.53-20.88.123.60', null],
  ])('says of %s: %s', (rule, covers) => {
    expect(coversAddress(rule, '20.88.123.53')).toBe(covers);
  });
});

describe('the network of the vault', () => {
  it.each([
    [{ [`${properties}.publicNetworkAccess`]: undefined }, 'restricted'],
    [{ [`${properties}.publicNetworkAccess`]: 'enabled' }, 'restricted'],
    [{ [`${properties}.publicNetworkAccess`]: true }, 'unreadable'],
    [{ [rules]: null }, 'open'],
    [{ [rules]: [] }, 'unreadable'],
    [{ [`${rules}.defaultAction`]: 'allow', [`${rules}.bypass`]: 'None', [`${rules}.ipRules`]: [] }, 'open'],
    [{ [`${rules}.defaultAction`]: undefined }, 'unreadable'],
    [{ [`${rules}.defaultAction`]: 'Audit' }, 'unrecognised'],
    [{ [`${rules}.bypass`]: undefined }, 'unreadable'],
    [{ [`${rules}.bypass`]: 'AzureServices, Logging' }, 'unrecognised'],
    [{ [`${rules}.ipRules`]: undefined }, 'address-missing'],
    [{ [`${rules}.ipRules`]: 'any' }, 'unreadable'],
    [{ [`${rules}.ipRules`]: [null] }, 'unreadable'],
    [{ [`${rules}.ipRules`]: [{}] }, 'unreadable'],
    [{ [`${rules}.ipRules`]: [{ value: 'fe80::1' }, { value: '20.88.123.53' }] }, 'restricted'],
    [{ [`${rules}.ipRules`]: [{ addressRange: '20.88.123.53' }] }, 'restricted'],
  ])('%j is %s', (edits, outcome) => {
    expect(network(edits)).toBe(outcome);
  });
});

const vaultFound = (error: string) => outcomeOf('vault.found', changed({ vault: refused(error) })());

const dedicated = (vaultKeys: object) => outcomeOf('vault.dedicated', changed({ vaultKeys })());

describe('the vault', () => {
  it.each([
    [{ 'vault.body.id': vaultId.replace('contoso-cmk', 'contoso-cmk2') }],
    [{ 'vault.body.id': vaultId.replace('/vaults/', '/managedHSMs/') }],
    [{ [`${properties}.vaultUri`]: 'https://contoso-cmk2.vault.azure.net/' }],
    [{ [`${properties}.vaultUri`]: 'https://contoso-cmk.vault.azure.cn/' }],
    [{ [`${properties}.vaultUri`]: 'https://contoso-cmk.managedhsm.azure.net/' }],
    [{ [`${properties}.vaultUri`]: 'contoso-cmk' }],
    [{ 'vault.body.id': undefined, [`${properties}.vaultUri`]: undefined }],
    [{ [properties]: undefined }],
    [{ [properties]: {} }],
    [{ 'vault.body': [] }],
  ])('is another, or none that can be read: %j', (edits) => {
    const report = reportOf(changed(edits)());
    expect(report.verdict).toBe('undetermined');
    expect(findingOf('vault.found', changed(edits)()).status).toBe('unknown');
  });

  it('is the same in any letter case, and with the port', () => {
    const edits = {
      'vault.body.id': vaultId.toUpperCase(),
      [`${properties}.vaultUri`]: 'https://Contoso-CMK.vault.azure.net:443/',
    };
    expect(reportOf(changed(edits)()).verdict).toBe('ready');
  });

  it('is not missing when something else than Azure says so', () => {
    expect(vaultFound('ERROR: Not Found(<!DOCTYPE html><title>404</title>)')).toBe('unreadable');
    expect(vaultFound('ERROR: Not Found({"error":{"code":"SubscriptionNotFound","message":"x"}})')).toBe(
      'unreadable',
    );
    expect(
      vaultFound(
        'ERROR: Not Found({"error":{"code":"NotFound","message":"x","innererror":{"code":"ForbiddenByRbac"}}})',
      ),
    ).toBe('unreadable');
    expect(vaultFound('ERROR: Not Found({"error":{"code":"ResourceNotFound","message":"x"}})')).toBe(
      'not-found',
    );
    expect(vaultFound('')).toBe('unreadable');
  });

  it.each([
    ['vault.purge-protection', 'enablePurgeProtection', undefined, 'off'],
    ['vault.purge-protection', 'enablePurgeProtection', null, 'off'],
    ['vault.purge-protection', 'enablePurgeProtection', false, 'off'],
    ['vault.purge-protection', 'enablePurgeProtection', 'true', 'unreadable'],
    ['vault.purge-protection', 'enablePurgeProtection', 1, 'unreadable'],
    ['vault.soft-delete', 'enableSoftDelete', 'true', 'unreadable'],
    ['vault.permission-model', 'enableRbacAuthorization', undefined, 'access-policies'],
    ['vault.permission-model', 'enableRbacAuthorization', 'true', 'unreadable'],
  ] as const)('says about %s, where %s is %s: %s', (check, name, value, outcome) => {
    expect(outcomeOf(check, changed({ [`${properties}.${name}`]: value })())).toBe(outcome);
  });

  it('without both flags says nothing about soft delete', () => {
    const edits = {
      [`${properties}.enableSoftDelete`]: undefined,
      [`${properties}.enablePurgeProtection`]: undefined,
    };
    expect(outcomeOf('vault.soft-delete', changed(edits)())).toBe('unreadable');
  });

  it.each(['Recoverable', 'CustomizedRecoverable', 'Recoverable+ProtectedSubscription'])(
    'that cannot be read is vouched for by a key that is %s',
    (recoveryLevel) => {
      const setUp = changed({
        vault: refused('skipped'),
        'key.body.properties.attributes.recoveryLevel': recoveryLevel,
      })();
      expect(outcomeOf('vault.purge-protection', setUp)).toBe('witnessed');
      expect(reportOf(setUp).verdict).toBe('undetermined');
    },
  );

  it.each(['Recoverable+Purgeable+', 'recoverable', 'Unknown', ''])(
    'is not vouched for by a key that is “%s”',
    (recoveryLevel) => {
      const setUp = changed({
        vault: refused('skipped'),
        'key.body.properties.attributes.recoveryLevel': recoveryLevel,
      })();
      expect(outcomeOf('vault.purge-protection', setUp)).toBe('unreadable');
    },
  );

  it('is dedicated only if the list of its keys is complete', () => {
    const own = { id: `${vaultId}/keys/ADOBE-CMK` };
    expect(dedicated(answered({ value: [own] }))).toBe('only-this-key');
    expect(dedicated(answered({ value: [own], nextLink: 'https://management.azure.com/next' }))).toBe(
      'unreadable',
    );
    expect(dedicated(answered([own]))).toBe('unreadable');
    expect(dedicated(answered({ value: [own, { id: vaultId }] }))).toBe('unreadable');
    expect(dedicated(answered({ value: [own, {}] }))).toBe('unreadable');
    const other = { id: `${vaultId.replace('contoso-cmk', 'fabrikam-cmk')}/keys/other` };
    expect(dedicated(answered({ value: [own, other] }))).toBe('unreadable');
    expect(dedicated(answered([{ kid: 'https://contoso-cmk.vault.azure.net/keys/other' }]))).toBe(
      'other-keys',
    );
  });
});
