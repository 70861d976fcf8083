import { translate } from '@docusaurus/Translate';
import { selectPlural } from '../selectPlural';
import { shownDate, shownList } from './shown';
import type { WordingsOf } from './Wording';

export const keyWordings: WordingsOf<
  'key.found' | 'key.enabled' | 'key.dates' | 'key.type' | 'key.size' | 'key.operations' | 'key.rotation'
> = {
  'key.found/found': ({ key }) => ({
    what: translate(
      {
        id: 'readiness.keyFound.found.what',
        message: 'The key {key} exists.',
        description: 'Check: key found; holds',
      },
      { key },
    ),
    next: null,
  }),
  'key.found/not-found': ({ key }) => ({
    what: translate(
      {
        id: 'readiness.keyFound.notFound.what',
        message: 'The vault has no key {key}.',
        description: 'Check: key found; fails',
      },
      { key },
    ),
    next: translate({
      id: 'readiness.keyFound.notFound.next',
      message: 'If it was deleted, recover it. If it never existed, compare the name or create the key.',
      description: 'What to do: Check: key found; fails',
    }),
  }),
  'key.found/version-not-found': ({ version }) => ({
    what: translate(
      {
        id: 'readiness.keyFound.versionNotFound.what',
        message: 'The key exists, but it has no version {version}.',
        description: 'Check: key found; fails',
      },
      { version },
    ),
    next: translate({
      id: 'readiness.keyFound.versionNotFound.next',
      message: 'Use the Key Identifier without a version, or copy it again from the current version.',
      description: 'What to do: Check: key found; fails',
    }),
  }),
  'key.enabled/enabled': () => ({
    what: translate({
      id: 'readiness.keyEnabled.enabled.what',
      message: 'The key is enabled.',
      description: 'Check: key enabled; holds',
    }),
    next: null,
  }),
  'key.enabled/disabled': () => ({
    what: translate({
      id: 'readiness.keyEnabled.disabled.what',
      message: 'The key is disabled. Azure refuses everything with it.',
      description: 'Check: key enabled; fails',
    }),
    next: translate({
      id: 'readiness.keyEnabled.disabled.next',
      message: 'Enable it again.',
      description: 'What to do: Check: key enabled; fails',
    }),
  }),
  'key.dates/unlimited': () => ({
    what: translate({
      id: 'readiness.keyDates.unlimited.what',
      message: 'The key is active and has no expiration date.',
      description: 'Check: dates of the key; holds',
    }),
    next: null,
  }),
  'key.dates/current': ({ expires, days }, language) => ({
    what: selectPlural(
      translate(
        {
          id: 'readiness.keyDates.current.what',
          message:
            'The key is active. It expires on {date}, in one day.|The key is active. It expires on {date}, in {count} days.',
          description: 'Check: dates of the key; holds. Singular | plural',
        },
        { date: shownDate(expires, language), count: String(days) },
      ),
      days,
      language,
    ),
    next: null,
  }),
  'key.dates/expires-soon': ({ expires, days }, language) => ({
    what: selectPlural(
      translate(
        {
          id: 'readiness.keyDates.expiresSoon.what',
          message: 'The key expires on {date}, in one day.|The key expires on {date}, in {count} days.',
          description: 'Check: dates of the key; holds with a warning. Singular | plural',
        },
        { date: shownDate(expires, language), count: String(days) },
      ),
      days,
      language,
    ),
    next: translate({
      id: 'readiness.keyDates.expiresSoon.next',
      message: 'Rotate the key before that date. Adobe treats an expired key like one that was taken away.',
      description: 'What to do: Check: dates of the key; holds with a warning. Singular | plural',
    }),
  }),
  'key.dates/expired': ({ expires }, language) => ({
    what: translate(
      {
        id: 'readiness.keyDates.expired.what',
        message: 'The key expired on {date}.',
        description: 'Check: dates of the key; fails',
      },
      { date: shownDate(expires, language) },
    ),
    next: translate({
      id: 'readiness.keyDates.expired.next',
      message: 'Set a new expiration date, or rotate the key.',
      description: 'What to do: Check: dates of the key; fails',
    }),
  }),
  'key.dates/not-yet-active': ({ activates }, language) => ({
    what: translate(
      {
        id: 'readiness.keyDates.notYetActive.what',
        message: 'The key becomes active on {date} only.',
        description: 'Check: dates of the key; fails',
      },
      { date: shownDate(activates, language) },
    ),
    next: translate({
      id: 'readiness.keyDates.notYetActive.next',
      message: 'Set an activation date that has passed.',
      description: 'What to do: Check: dates of the key; fails',
    }),
  }),
  'key.type/suitable': ({ type }) => ({
    what: translate(
      {
        id: 'readiness.keyType.suitable.what',
        message: 'The key is of the type {type}.',
        description: 'Check: key type; holds. {type}: RSA or RSA-HSM',
      },
      { type },
    ),
    next: null,
  }),
  'key.type/unsuitable': ({ type }) => ({
    what: translate(
      {
        id: 'readiness.keyType.unsuitable.what',
        message: 'The key is of the type {type}. Adobe needs RSA or RSA-HSM.',
        description: 'Check: key type; fails',
      },
      { type },
    ),
    next: translate({
      id: 'readiness.keyType.unsuitable.next',
      message: 'The type of a key cannot be changed. Create a new key with another name.',
      description: 'What to do: Check: key type; fails',
    }),
  }),
  'key.type/unrecognised': ({ type }) => ({
    what: translate(
      {
        id: 'readiness.keyType.unrecognised.what',
        message: 'This guide does not know the key type {type}. Adobe needs RSA or RSA-HSM.',
        description: 'Check: key type; unknown',
      },
      { type },
    ),
    next: translate({
      id: 'readiness.keyType.unrecognised.next',
      message: 'Compare it with the Azure portal.',
      description: 'What to do: Check: key type; unknown',
    }),
  }),
  'key.size/sufficient': ({ bits }) => ({
    what: translate(
      {
        id: 'readiness.keySize.sufficient.what',
        message: 'The key has {bits} bits.',
        description: 'Check: key size; holds',
      },
      { bits: String(bits) },
    ),
    next: null,
  }),
  'key.size/too-small': ({ bits }) => ({
    what: translate(
      {
        id: 'readiness.keySize.tooSmall.what',
        message: 'The key has {bits} bits. Adobe needs at least 3072.',
        description: 'Check: key size; fails',
      },
      { bits: String(bits) },
    ),
    next: translate({
      id: 'readiness.keySize.tooSmall.next',
      message: 'The size of a key cannot be changed. Create a new key with another name.',
      description: 'What to do: Check: key size; fails',
    }),
  }),
  'key.operations/allowed': () => ({
    what: translate({
      id: 'readiness.keyOperations.allowed.what',
      message: 'The key allows wrapKey and unwrapKey.',
      description: 'Check: permitted operations; holds',
    }),
    next: null,
  }),
  'key.operations/missing': ({ operations }, language) => ({
    what: translate(
      {
        id: 'readiness.keyOperations.missing.what',
        message: 'The key does not allow: {operations}',
        description: 'Check: permitted operations; fails. {operations}: wrapKey, unwrapKey or both',
      },
      { operations: shownList(operations, language) },
    ),
    next: translate({
      id: 'readiness.keyOperations.missing.next',
      message: 'Permit the operations. The command replaces the whole list.',
      description: 'What to do: Check: permitted operations; fails. {operations}: wrapKey, unwrapKey or both',
    }),
  }),
  'key.rotation/rotates': () => ({
    what: translate({
      id: 'readiness.keyRotation.rotates.what',
      message: 'The key has a rotation policy that rotates it in time.',
      description: 'Check: rotation; holds',
    }),
    next: null,
  }),
  'key.rotation/no-policy': () => ({
    what: translate({
      id: 'readiness.keyRotation.noPolicy.what',
      message: 'The key has no rotation policy.',
      description: 'Check: rotation; fails (advice)',
    }),
    next: translate({
      id: 'readiness.keyRotation.noPolicy.next',
      message: 'Set one. The values in the commands are an example; take those of your organization.',
      description: 'What to do: Check: rotation; fails (advice)',
    }),
  }),
  'key.rotation/no-rotation': () => ({
    what: translate({
      id: 'readiness.keyRotation.noRotation.what',
      message: 'The rotation policy of the key never rotates it.',
      description: 'Check: rotation; fails (advice)',
    }),
    next: translate({
      id: 'readiness.keyRotation.noRotation.next',
      message:
        'Add the action rotate. The values in the commands are an example; take those of your organization.',
      description: 'What to do: Check: rotation; fails (advice)',
    }),
  }),
  'key.rotation/too-late': ({ expiryTime }) => ({
    what: translate(
      {
        id: 'readiness.keyRotation.tooLate.what',
        message:
          'The rotation policy rotates the key only after it has expired. It expires after {expiryTime}.',
        description: 'Check: rotation; fails (advice). {expiryTime}: duration of ISO 8601 such as P90D',
      },
      { expiryTime },
    ),
    next: translate({
      id: 'readiness.keyRotation.tooLate.next',
      message:
        'Let it rotate earlier. The values in the commands are an example; take those of your organization.',
      description:
        'What to do: Check: rotation; fails (advice). {expiryTime}: duration of ISO 8601 such as P90D',
    }),
  }),
};
