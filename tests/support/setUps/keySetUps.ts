import type { CheckName, FindingCode } from '../../../src/readiness';
import { keyUri, vaultId } from '../readySetUp';
import { forbidden, missing, refused, vaultMissing } from './answers';
import { changed, type Edits } from './changed';
import type { FailingSetUp } from './FailingSetUp';

const properties = 'key.body.properties';
const attributes = `${properties}.attributes`;
const keyMissing = missing(
  'KeyNotFound',
  'A key with (name/id) adobe-cmk was not found in this key vault. If you recently deleted this key you may be able to recover it using the correct recovery command.',
);
const keyForbidden = forbidden('Microsoft.KeyVault/vaults/keys/read', `${vaultId}/keys/adobe-cmk`);
const fails = (
  title: string,
  code: FailingSetUp['code'],
  edits: Edits,
  verdict: FailingSetUp['verdict'] = 'not-ready',
): FailingSetUp => ({ title, setUp: changed(edits), code, verdict });

const checksOfKey = [
  'key.enabled',
  'key.dates',
  'key.type',
  'key.size',
  'key.operations',
  'key.rotation',
] as const satisfies CheckName[];

/** Whether the key is there, and may be used now. */
export const keySetUps: readonly FailingSetUp[] = [
  fails('a key that is there', 'key.found/found', {}, 'ready'),
  fails('a key that is not in the vault', 'key.found/not-found', { key: keyMissing }),
  fails('a version that the key does not have', 'key.found/version-not-found', {
    keyUri: `${keyUri}/0123456789abcdef0123456789abcdef`,
  }),
  fails('a key the reader may not read', 'key.found/unreadable', { key: keyForbidden }, 'undetermined'),
  fails(
    'a refusal of Key Vault that comes as a bad request',
    'key.found/unreadable',
    {
      key: refused(
        'ERROR: Bad Request({"error":{"code":"ForbiddenByRbac","message":"Caller is not authorized to perform action on resource."}})\n',
      ),
    },
    'undetermined',
  ),
  fails('a key in a vault that is not there', 'key.found/waiting', {
    vault: vaultMissing,
    key: keyMissing,
  }),
  ...checksOfKey.map((check) =>
    fails(`a key that is not in the vault, asked for ${check}`, `${check}/waiting` as FindingCode, {
      key: keyMissing,
    }),
  ),
  ...checksOfKey.map((check) =>
    fails(
      `a key the reader may not read, asked for ${check}`,
      `${check}/unreadable` as FindingCode,
      { key: keyForbidden },
      'undetermined',
    ),
  ),
  fails('a key that is switched on', 'key.enabled/enabled', {}, 'ready'),
  fails('a key that is switched off', 'key.enabled/disabled', { [`${attributes}.enabled`]: false }),
  fails('a key for half a year and more', 'key.dates/current', {}, 'ready'),
  fails('a key without end', 'key.dates/unlimited', { [`${attributes}.exp`]: undefined }, 'ready'),
  fails(
    'a key that ends in two weeks',
    'key.dates/expires-soon',
    { [`${attributes}.exp`]: 1_796_558_400 },
    'ready',
  ),
  fails('a key that ended a week ago', 'key.dates/expired', { [`${attributes}.exp`]: 1_794_744_000 }),
  fails('a key that begins next year', 'key.dates/not-yet-active', { [`${attributes}.nbf`]: 1_800_000_000 }),
];

/** What kind of key it is. */
export const keyKindSetUps: readonly FailingSetUp[] = [
  fails('a key on a curve', 'key.type/unsuitable', {
    [`${properties}.kty`]: 'EC',
    [`${properties}.keySize`]: undefined,
    [`${properties}.curveName`]: 'P-256',
    [`${properties}.keyOps`]: ['sign', 'verify'],
  }),
  fails('an RSA key', 'key.type/suitable', {}, 'ready'),
  fails(
    'a kind of key nobody knows',
    'key.type/unrecognised',
    { [`${properties}.kty`]: 'ML-KEM' },
    'undetermined',
  ),
  fails('a key of 3072 bits', 'key.size/sufficient', {}, 'ready'),
  fails('a key of 2048 bits', 'key.size/too-small', { [`${properties}.keySize`]: 2048 }),
  fails('a key that may wrap and unwrap', 'key.operations/allowed', {}, 'ready'),
  fails('a key that may only sign', 'key.operations/missing', {
    [`${properties}.keyOps`]: ['sign', 'verify', 'wrapKey'],
  }),
  fails('a key that rotates', 'key.rotation/rotates', {}, 'ready'),
  fails(
    'a key without a rotation policy',
    'key.rotation/no-policy',
    { [`${properties}.rotationPolicy`]: undefined },
    'ready',
  ),
  fails(
    'a rotation policy that only notifies',
    'key.rotation/no-rotation',
    {
      [`${properties}.rotationPolicy.lifetimeActions`]: [
        { trigger: { timeBeforeExpiry: 'P30D' }, action: { type: 'notify' } },
      ],
    },
    'ready',
  ),
  fails(
    'a rotation policy that rotates after the end',
    'key.rotation/too-late',
    {
      [`${properties}.rotationPolicy`]: {
        attributes: { expiryTime: 'P90D' },
        lifetimeActions: [{ trigger: { timeAfterCreate: 'P120D' }, action: { type: 'rotate' } }],
      },
    },
    'ready',
  ),
];
