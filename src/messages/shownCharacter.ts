import { translate } from '@docusaurus/Translate';

/** A single character so that it can be seen in a sentence: a space has a name, the rest stands in quotation marks. */
export const shownCharacter = (character: string): string =>
  /^\s$/u.test(character)
    ? translate({
        id: 'character.space',
        message: 'a space',
        description:
          'Name of the character, at the end of a sentence such as “Character 3 of this name is a space.”',
      })
    : translate(
        {
          id: 'character.quoted',
          message: '“{character}”',
          description: 'One character in the quotation marks of your language',
        },
        { character },
      );
