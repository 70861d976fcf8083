import { translate } from '@docusaurus/Translate';
import type { findingGroups } from '../../key-identifier';
import { shownCharacter } from '../shownCharacter';
import { nextFor } from './nextFor';
import type { Wordings } from './Wording';

const compareVersion = () =>
  translate({
    id: 'keyIdentifier.version.compare',
    message:
      'Compare the version with the Azure portal. Adobe keeps the vault and the key name only, so you can also leave it out.',
    description: 'Next step for a version of unusual form',
  });

export const version: Wordings<(typeof findingGroups)['version'][number]> = {
  'key-identifier/versioned': () => ({
    what: translate({
      id: 'keyIdentifier.versioned.what',
      message:
        'The identifier names one version. Adobe states for Experience Platform that it keeps the vault and the key name only, so the version is not fixed by this.',
      description: 'Note on an identifier with a version',
    }),
    next: translate({
      id: 'keyIdentifier.versioned.next',
      message:
        'You can send it with or without the version. When you rotate the key, keep the old version enabled.',
      description: 'What a version in the identifier means for rotation',
    }),
  }),
  'key-identifier/version-length': ({ length, expected }) => ({
    what: translate(
      {
        id: 'keyIdentifier.versionLength.what',
        message:
          'Azure writes versions with {expected} characters. This one has {length}, so it may not have been copied correctly.',
        description: 'Warning: version too short or too long',
      },
      { expected: String(expected), length: String(length) },
    ),
    next: compareVersion(),
  }),
  'key-identifier/version-not-hex': ({ character, position, meant }) => ({
    what:
      meant === null
        ? translate(
            {
              id: 'keyIdentifier.versionNotHex.what',
              message:
                'Azure writes versions with digits and the letters a to f. Character {position} is {character}.',
              description: 'Warning: version has a letter past f. {position}: counted from 1',
            },
            { position: String(position), character: shownCharacter(character) },
          )
        : translate(
            {
              id: 'keyIdentifier.versionNotHex.meant',
              message:
                'Azure writes versions with digits and the letters a to f. Character {position} is {character}. Is it a {meant}?',
              description:
                'Warning: version has e.g. the letter o in place of 0. {meant}: the digit that looks like it',
            },
            { position: String(position), character: shownCharacter(character), meant },
          ),
    next: compareVersion(),
  }),
  'key-identifier/version-dashed': () => ({
    what: translate({
      id: 'keyIdentifier.versionDashed.what',
      message: 'The version is written like a GUID. Azure writes it without hyphens.',
      description: 'Finding: version with dashes',
    }),
    next: nextFor.useProposal(),
  }),
  'key-identifier/version-word': ({ word }) => ({
    what: translate(
      {
        id: 'keyIdentifier.versionWord.what',
        message: '“{word}” is not a version. An identifier without a version means the current one.',
        description:
          'Finding: …/keys/cmk/latest. {word}: e.g. latest. Use the quotation marks of your language',
      },
      { word },
    ),
    next: nextFor.useProposalWithout(),
  }),
  'key-identifier/version-character': ({ character }) => ({
    what: translate(
      {
        id: 'keyIdentifier.versionCharacter.what',
        message: 'What stands in place of the version cannot be one: it contains {character}.',
        description:
          'Finding: a character no version can have. {character}: that character in quotation marks',
      },
      { character: shownCharacter(character) },
    ),
    next: nextFor.useProposalWithout(),
  }),
};
