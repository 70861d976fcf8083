import { translate } from '@docusaurus/Translate';
import type { findingGroups } from '../../key-identifier';
import { nextFor } from './nextFor';
import type { Wordings } from './Wording';

export const path: Wordings<(typeof findingGroups)['path'][number]> = {
  'key-identifier/secret-identifier': ({ name }) => ({
    what: translate(
      {
        id: 'keyIdentifier.secretIdentifier.what',
        message: '{name} is a secret, not a key. A secret cannot encrypt your data.',
        description: 'Finding: https://…/secrets/…  {name}: name of the secret',
      },
      { name },
    ),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/certificate-identifier': ({ name }) => ({
    what: translate(
      {
        id: 'keyIdentifier.certificateIdentifier.what',
        message:
          '{name} is a certificate. Adobe needs a key that you created as a key, not the key behind a certificate.',
        description: 'Finding: https://…/certificates/…  {name}: name of the certificate',
      },
      { name },
    ),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/deleted-key': ({ name, uri }) => ({
    what: translate(
      {
        id: 'keyIdentifier.deletedKey.what',
        message: 'The key {name} has been deleted. While it is deleted, nobody can use it.',
        description: 'Finding: https://…/deletedkeys/…  {name}: key name',
      },
      { name },
    ),
    next: translate(
      {
        id: 'keyIdentifier.deletedKey.next',
        message:
          'Recover it first: in the vault, select Keys and then Manage deleted keys. Afterwards its identifier is {uri}',
        description:
          'What to do about a deleted key. Portal labels (Keys, Manage deleted keys) in your language with the English in parentheses. No full stop after {uri}',
      },
      { uri },
    ),
  }),
  'key-identifier/other-object': ({ type }) => ({
    what: translate(
      {
        id: 'keyIdentifier.otherObject.what',
        message: 'The address names something else in the vault: {type}. Adobe needs a key.',
        description:
          'Finding: storage, deletedsecrets or deletedcertificates. {type}: that word, not translated',
      },
      { type },
    ),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/object-type-missing': ({ name }) => ({
    what: translate(
      {
        id: 'keyIdentifier.objectTypeMissing.what',
        message: 'Before {name}, the part /keys/ is missing.',
        description: 'Finding: https://contoso.vault.azure.net/cmk. {name}: the part after the host',
      },
      { name },
    ),
    next: nextFor.useProposal(),
  }),
  'key-identifier/object-type-unknown': ({ segment }) => ({
    what: translate(
      {
        id: 'keyIdentifier.objectTypeUnknown.what',
        message: 'After the host stands {segment}, where a Key Identifier has keys.',
        description:
          'Finding: https://contoso.vault.azure.net/key/cmk. {segment}: the wrong word; “keys” is not translated',
      },
      { segment },
    ),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/segment-repeated': ({ segment }) => ({
    what: translate(
      {
        id: 'keyIdentifier.segmentRepeated.what',
        message: 'The part {segment} stands twice in the address.',
        description:
          'Finding: https://contoso.vault.azure.net/keys/keys/cmk. {segment}: keys, not translated',
      },
      { segment },
    ),
    next: nextFor.useProposal(),
  }),
  'key-identifier/key-name-missing': () => ({
    what: translate({
      id: 'keyIdentifier.keyNameMissing.what',
      message: 'The name of the key is missing after keys.',
      description:
        'Finding: https://contoso.vault.azure.net/keys/. “keys” is part of the address, not translated',
    }),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/rest-operation': ({ operation }) => ({
    what: translate(
      {
        id: 'keyIdentifier.restOperation.what',
        message: '{operation} is an operation of the Key Vault REST API, not a version of the key.',
        description: 'Finding: https://…/keys/cmk/rotate. {operation}: e.g. rotate, wrapkey',
      },
      { operation },
    ),
    next: nextFor.useProposalWithout(),
  }),
  'key-identifier/too-many-segments': ({ extra }) => ({
    what: translate(
      {
        id: 'keyIdentifier.tooManySegments.what',
        message: 'The address goes on after the version: {extra}',
        description: 'Finding: more than key name and version. {extra}: the first part too many',
      },
      { extra },
    ),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/backslash': () => ({
    what: translate({
      id: 'keyIdentifier.backslash.what',
      message: 'A backslash stands where a slash belongs.',
      description: 'Finding: \\ in place of /',
    }),
    next: nextFor.useProposal(),
  }),
  'key-identifier/double-slash': () => ({
    what: translate({
      id: 'keyIdentifier.doubleSlash.what',
      message: 'There are two slashes in a row.',
      description: 'Finding: https://contoso.vault.azure.net//keys/cmk',
    }),
    next: nextFor.useProposal(),
  }),
  'key-identifier/dot-segment': () => ({
    what: translate({
      id: 'keyIdentifier.dotSegment.what',
      message: 'The path contains . or .. between slashes.',
      description: 'Finding: https://contoso.vault.azure.net/secrets/../keys/cmk',
    }),
    next: nextFor.useProposal(),
  }),
  'key-identifier/trailing-slash': () => ({
    what: translate({
      id: 'keyIdentifier.trailingSlash.what',
      message: 'The slash at the end does no harm. We leave it out.',
      description: 'Note: trailing slash removed; nothing to do',
    }),
    next: null,
  }),
  'key-identifier/query': () => ({
    what: translate({
      id: 'keyIdentifier.query.what',
      message: 'After the question mark stands something that belongs to a request, not to the identifier.',
      description: 'Finding: …?api-version=7.4',
    }),
    next: nextFor.useProposalWithout(),
  }),
  'key-identifier/fragment': () => ({
    what: translate({
      id: 'keyIdentifier.fragment.what',
      message: 'What stands after the # does not belong to the identifier.',
      description: 'Finding: …#something',
    }),
    next: nextFor.useProposalWithout(),
  }),
};
