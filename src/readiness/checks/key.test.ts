import { describe, expect, it } from 'vitest';
import { findingOf, outcomeOf, reportOf } from '../../../tests/support/judged';
import { keyUri, vaultId, version } from '../../../tests/support/readySetUp';
import { answered, missing, refused, skipped } from '../../../tests/support/setUps/answers';
import { changed, type Edits } from '../../../tests/support/setUps/changed';

const properties = 'key.body.properties';
const attributes = `${properties}.attributes`;
const now = 1_795_348_800;
const old = '0123456789abcdef0123456789abcdef';
const dates = (edits: Edits) => outcomeOf('key.dates', changed(edits)());

describe('the dates of a key', () => {
  it.each([
    [{ [`${attributes}.exp`]: now }, 'expired'],
    [{ [`${attributes}.exp`]: now + 1 }, 'expires-soon'],
    [{ [`${attributes}.exp`]: now + 30 * 86_400 - 1 }, 'expires-soon'],
    [{ [`${attributes}.exp`]: now + 30 * 86_400 }, 'current'],
    [{ [`${attributes}.nbf`]: now }, 'current'],
    [{ [`${attributes}.nbf`]: now + 1 }, 'not-yet-active'],
    [{ [`${attributes}.nbf`]: now + 1, [`${attributes}.exp`]: now - 1 }, 'expired'],
    [{ [`${attributes}.exp`]: null, [`${attributes}.nbf`]: null }, 'unlimited'],
    [{ [`${attributes}.exp`]: '2026-11-22T12:00:00+00:00' }, 'expired'],
    [{ [`${attributes}.exp`]: '2026-11-22T13:00:01+01:00' }, 'expires-soon'],
    [{ [`${attributes}.exp`]: 'tomorrow' }, 'unreadable'],
    [{ [`${attributes}.exp`]: '2028-01-01T00:00:00+99:99' }, 'unreadable'],
    [{ [`${attributes}.exp`]: 1_830_297_600_000 }, 'unreadable'],
    [{ [`${attributes}.exp`]: -1 }, 'unreadable'],
    [{ [`${attributes}.exp`]: 1.5 }, 'unreadable'],
    [{ [`${attributes}.exp`]: true }, 'unreadable'],
    [{ [`${attributes}.nbf`]: [] }, 'unreadable'],
    [{ [attributes]: undefined }, 'unreadable'],
    [{ [attributes]: 'none' }, 'unreadable'],
  ])('%j: %s', (edits, outcome) => {
    expect(dates(edits)).toBe(outcome);
  });

  it('are told with the day and how many are left', () => {
    expect(findingOf('key.dates', changed({ [`${attributes}.exp`]: now + 86_400 })())).toMatchObject({
      params: { expires: '2026-11-23T12:00:00Z', days: 1 },
    });
  });
});

describe('the size of a key', () => {
  it.each([
    [3072, 'sufficient'],
    [4096, 'sufficient'],
    [3071, 'too-small'],
    [2048, 'too-small'],
    [0, 'too-small'],
    ['4096', 'unreadable'],
    [4096.5, 'unreadable'],
    [-4096, 'unreadable'],
    [null, 'unreadable'],
  ])('of %s bits is %s', (bits, outcome) => {
    expect(outcomeOf('key.size', changed({ [`${properties}.keySize`]: bits })())).toBe(outcome);
  });
});

describe('the operations of a key', () => {
  it.each([
    [['wrapKey', 'unwrapKey'], 'allowed'],
    [['UNWRAPKEY', 'WrapKey', 'sign'], 'allowed'],
    [['wrapKey', 3, 'unwrapKey'], 'allowed'],
    [['wrapKey', 'unwrap'], 'missing'],
    [[], 'missing'],
    [['wrapKey', 3], 'unreadable'],
    ['wrapKey unwrapKey', 'unreadable'],
    [null, 'unreadable'],
  ])('%j: %s', (keyOps, outcome) => {
    expect(outcomeOf('key.operations', changed({ [`${properties}.keyOps`]: keyOps })())).toBe(outcome);
  });
});

describe('the type of a key', () => {
  it.each([
    ['rsa', 'suitable'],
    ['RSA-HSM', 'suitable'],
    ['ec-hsm', 'unsuitable'],
    ['oct', 'unsuitable'],
    ['RSA ', 'unrecognised'],
    [1, 'unreadable'],
  ])('%s: %s', (kty, outcome) => {
    expect(outcomeOf('key.type', changed({ [`${properties}.kty`]: kty })())).toBe(outcome);
  });
});

describe('the key', () => {
  it.each([
    { [`${properties}.keyUri`]: 'https://contoso-cmk.vault.azure.cn:443/keys/adobe-cmk' },
    { [`${properties}.keyUri`]: 'https://contoso-cmk.managedhsm.azure.net/keys/adobe-cmk' },
    { [`${properties}.keyUri`]: 'https://contoso-cmk.vault.azure.net/keys/other' },
    { [`${properties}.keyUriWithVersion`]: `https://fabrikam.vault.azure.net/keys/adobe-cmk/${version}` },
    { 'key.body.id': `${vaultId}2/keys/adobe-cmk` },
    { 'key.body.id': `${vaultId.replace('/vaults/', '/managedHSMs/')}/keys/adobe-cmk` },
    { 'key.body.id': 'adobe-cmk' },
    { 'key.body': [] },
  ])('is another, or none that can be read: %j', (edits) => {
    expect(outcomeOf('key.found', changed(edits)())).toBe('unreadable');
    expect(reportOf(changed(edits)()).verdict).toBe('undetermined');
  });

  it.each([
    [{ keyUri: `${keyUri}/${version}` }, 'found'],
    [{ keyUri: `${keyUri}/${version.toUpperCase()}`, keyVersions: skipped }, 'found'],
    [{ keyUri: `${keyUri}/${old}` }, 'version-not-found'],
    [{ keyUri: `${keyUri}/${old}`, keyVersions: skipped }, 'unreadable'],
    [{ keyUri: `${keyUri}/${old}`, keyVersions: undefined }, 'unreadable'],
    [{ keyUri: `${keyUri}/${old}`, keyVersions: missing('NotFound', 'No versions') }, 'unreadable'],
    [
      { keyUri: `${keyUri}/${old}`, 'keyVersions.body.nextLink': 'https://management.azure.com/2' },
      'unreadable',
    ],
    [{ keyUri: `${keyUri}/${old}`, 'keyVersions.body.value': [{}] }, 'unreadable'],
    [{ keyUri: `${keyUri}/${old}`, 'keyVersions.body.value': ['text'] }, 'unreadable'],
    [
      { keyUri: `${keyUri}/${old}`, keyVersions: answered([{ kid: `${keyUri}/${old}`, attributes: {} }]) },
      'found',
    ],
    [
      {
        keyUri: `${keyUri}/${old}`,
        'keyVersions.body.value': [{ id: `${vaultId}/keys/other/versions/${old}` }],
      },
      'unreadable',
    ],
    [
      {
        keyUri: `${keyUri}/${old}`,
        'keyVersions.body.value.1': { id: `${vaultId}/keys/adobe-cmk/versions/${old}` },
      },
      'found',
    ],
  ])('with a version: %j', (edits, outcome) => {
    expect(outcomeOf('key.found', changed(edits)())).toBe(outcome);
  });

  it('is read from what az prints, too', () => {
    const shown = {
      attributes: {
        enabled: true,
        expires: '2028-01-01T00:00:00+00:00',
        notBefore: null,
        recoveryLevel: 'Recoverable',
      },
      key: {
        kid: `${keyUri}/${version}`,
        kty: 'RSA',
        keyOps: ['wrapKey', 'unwrapKey'],
        n: 'wJ4h'.repeat(128),
      },
    };
    expect(reportOf(changed({ key: answered(shown) })()).verdict).toBe('ready');
    const small = { ...shown, key: { ...shown.key, n: 'wJ4h'.repeat(128).slice(0, 342) } };
    expect(findingOf('key.size', changed({ key: answered(small) })())).toMatchObject({
      code: 'key.size/too-small',
      params: { bits: 2048 },
    });
    const wire = {
      attributes: { enabled: true, exp: 1_795_348_800 },
      key: { kid: `${keyUri}/${version}`, kty: 'RSA', key_ops: ['sign'], n: 'A_-' },
    };
    expect(outcomeOf('key.dates', changed({ key: answered(wire) })())).toBe('expired');
    expect(outcomeOf('key.operations', changed({ key: answered(wire) })())).toBe('missing');
  });

  it('of Managed HSM cannot be missing in Resource Manager', () => {
    const setUp = changed({
      keyUri: 'https://contoso-hsm.managedhsm.azure.net/keys/adobe-cmk',
      key: refused('ERROR: Not Found({"error":{"code":"ResourceNotFound","message":"x"}})'),
    })();
    expect(outcomeOf('key.found', setUp)).toBe('unreadable');
    expect(outcomeOf('key.enabled', setUp)).toBe('unreadable');
  });
});

const policy = (expiryTime: unknown, trigger: object, type = 'Rotate') =>
  outcomeOf(
    'key.rotation',
    changed({
      [`${properties}.rotationPolicy`]: {
        attributes: { expiryTime },
        lifetimeActions: [
          { trigger: { timeBeforeExpiry: 'P30D' }, action: { type: 'Notify' } },
          { trigger, action: { type } },
        ],
      },
    })(),
  );

describe('the rotation of a key', () => {
  it.each([
    ['P2Y', { timeBeforeExpiry: 'P60D' }, 'rotates'],
    ['P90D', { timeAfterCreate: 'P89D' }, 'rotates'],
    [undefined, { timeAfterCreate: 'P10Y' }, 'rotates'],
    ['P90D', { timeAfterCreate: 'P90D' }, 'too-late'],
    ['P3M', { timeAfterCreate: 'P18M' }, 'too-late'],
    ['sometime', { timeAfterCreate: 'P18M' }, 'unreadable'],
    ['P2Y', {}, 'unreadable'],
    ['P2Y', { timeBeforeExpiry: 'soon' }, 'unreadable'],
    [undefined, { timeBeforeExpiry: 'P30D' }, 'unreadable'],
  ])('that ends after %s, with %j: %s', (expiryTime, trigger, outcome) => {
    expect(policy(expiryTime, trigger)).toBe(outcome);
  });

  it('is none when the policy only notifies', () => {
    expect(policy('P2Y', { timeBeforeExpiry: 'P60D' }, 'notify')).toBe('no-rotation');
  });
});
