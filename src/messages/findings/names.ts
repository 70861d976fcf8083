import { translate } from '@docusaurus/Translate';
import type { findingGroups } from '../../key-identifier';
import { shownCharacter } from '../shownCharacter';
import { nextFor } from './nextFor';
import type { Wordings } from './Wording';

export const names: Wordings<(typeof findingGroups)['names'][number]> = {
  'key-identifier/vault-name-length': ({ length, min, max }) => ({
    what: translate(
      {
        id: 'keyIdentifier.vaultNameLength.what',
        message: 'A vault name has {min} to {max} characters. This one has {length}.',
        description: 'Finding: vault name too short or too long',
      },
      { min: String(min), max: String(max), length: String(length) },
    ),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/vault-name-start': ({ character }) => ({
    what: translate(
      {
        id: 'keyIdentifier.vaultNameStart.what',
        message: 'A vault name starts with a letter, not with {character}.',
        description:
          'Finding: vault name starts with a digit or hyphen. {character}: that character in quotation marks',
      },
      { character: shownCharacter(character) },
    ),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/vault-name-end': () => ({
    what: translate({
      id: 'keyIdentifier.vaultNameEnd.what',
      message: 'A vault name does not end with a hyphen.',
      description: 'Finding: vault name ends with a hyphen',
    }),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/vault-name-double-hyphen': () => ({
    what: translate({
      id: 'keyIdentifier.vaultNameDoubleHyphen.what',
      message: 'A vault name has no two hyphens in a row.',
      description: 'Finding: vault name contains --',
    }),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/vault-name-character': ({ character, position }) => ({
    what: translate(
      {
        id: 'keyIdentifier.vaultNameCharacter.what',
        message:
          'A vault name contains only letters from A to Z, digits and hyphens. Character {position} of this name is {character}.',
        description: 'Finding: forbidden character in the vault name. {position}: counted from 1',
      },
      { character: shownCharacter(character), position: String(position) },
    ),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/key-name-length': ({ length, max }) => ({
    what: translate(
      {
        id: 'keyIdentifier.keyNameLength.what',
        message: 'A key name has at most {max} characters. This one has {length}.',
        description: 'Finding: key name too long',
      },
      { max: String(max), length: String(length) },
    ),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/key-name-character': ({ character, position }) => ({
    what: translate(
      {
        id: 'keyIdentifier.keyNameCharacter.what',
        message:
          'A key name contains only letters from A to Z, digits and hyphens. Character {position} of this name is {character}.',
        description: 'Finding: forbidden character in the key name. {position}: counted from 1',
      },
      { character: shownCharacter(character), position: String(position) },
    ),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/key-name-like-version': () => ({
    what: translate({
      id: 'keyIdentifier.keyNameLikeVersion.what',
      message: 'The key name looks like the version of a key. The name itself may be missing.',
      description: 'Warning: https://contoso.vault.azure.net/keys/ and then 32 hexadecimal digits',
    }),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/dash-character': ({ character, codePoint }) => ({
    what: translate(
      {
        id: 'keyIdentifier.dashCharacter.what',
        message: 'There is a dash ({character}, {codePoint}) where Azure has a plain hyphen (-).',
        description: 'Finding: a word processor turned the hyphen into a dash',
      },
      { character, codePoint },
    ),
    next: nextFor.useProposal(),
  }),
};
