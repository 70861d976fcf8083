import type { Draft } from '../parts/Draft';
import { notReady, ready } from '../parts/expected';
import { keyAttributes, keyProperties } from '../parts/keyChanges';
import { daysFrom, unixSeconds } from '../parts/time';
import { vault } from '../parts/vaultChanges';

/** Whether the key is there, and may be used today. */
export const keyDrafts: readonly Draft[] = [
  {
    name: 'key-missing',
    about: 'There is no key of that name in the vault.',
    expected: notReady('key.found/not-found', 'key.enabled/waiting', 'grant.key-access/effective'),
    changes: [vault((one) => ({ ...one, keys: [] }))],
  },
  {
    name: 'key-disabled',
    about: 'The key is disabled; everything else is right.',
    expected: notReady('key.enabled/disabled'),
    changes: [keyAttributes({ enabled: false })],
  },
  {
    name: 'key-expired',
    about: 'The key expired a week ago.',
    expected: notReady('key.dates/expired'),
    changes: [keyAttributes(({ now }) => ({ exp: unixSeconds(daysFrom(now, -7)) }))],
  },
  {
    name: 'key-expires-soon',
    about: 'The key expires in twelve days; everything is right until then.',
    expected: ready('key.dates/expires-soon'),
    changes: [keyAttributes(({ now }) => ({ exp: unixSeconds(daysFrom(now, 12)) }))],
  },
  {
    name: 'key-without-end',
    about: 'The key has no expiry date, which Adobe allows.',
    expected: ready('key.dates/unlimited'),
    changes: [keyAttributes({ exp: undefined })],
  },
  {
    name: 'key-not-yet-active',
    about: 'The key becomes active in ten days.',
    expected: notReady('key.dates/not-yet-active'),
    changes: [keyAttributes(({ now }) => ({ nbf: unixSeconds(daysFrom(now, 10)) }))],
  },
  {
    name: 'key-elliptic',
    about: 'The key is an elliptic curve key, which can sign but not wrap.',
    expected: notReady('key.type/unsuitable', 'key.size/waiting', 'key.operations/missing'),
    changes: [
      keyProperties({ kty: 'EC', keySize: undefined, curveName: 'P-256', keyOps: ['sign', 'verify'] }),
    ],
  },
  {
    name: 'key-small',
    about: 'The key has 2048 bits, and Adobe asks for 3072 at least.',
    expected: notReady('key.size/too-small'),
    changes: [keyProperties({ keySize: 2048 })],
  },
  {
    name: 'key-no-unwrap',
    about: 'The key may wrap, but not unwrap.',
    expected: notReady('key.operations/missing'),
    changes: [keyProperties({ keyOps: ['sign', 'verify', 'wrapKey'] })],
  },
  {
    name: 'key-no-rotation',
    about: 'The key has no rotation policy; everything else is right.',
    expected: ready('key.rotation/no-policy'),
    changes: [keyProperties({ rotationPolicy: undefined })],
  },
  {
    name: 'key-only-notifies',
    about: 'The rotation policy sends a message before the key expires, and rotates nothing.',
    expected: ready('key.rotation/no-rotation'),
    changes: [
      keyProperties({
        rotationPolicy: {
          attributes: { expiryTime: 'P22M' },
          lifetimeActions: [{ trigger: { timeBeforeExpiry: 'P30D' }, action: { type: 'notify' } }],
        },
      }),
    ],
  },
];
