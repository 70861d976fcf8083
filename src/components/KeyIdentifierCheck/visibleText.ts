import { codePointOf, invisibleCharacters } from '../../key-identifier';

const names: Readonly<Record<string, string>> = { ' ': '␣', '\n': '⏎', '\r': '', '\t': '⇥' };

/** Shows what the eye would not see: white space as its usual sign, other invisible characters by their code point. */
export const visibleText = (text: string): string =>
  text
    .replace(invisibleCharacters, (character) => `[${codePointOf(character)}]`)
    .replace(/\s/g, (space) => names[space] ?? `[${codePointOf(space)}]`);
