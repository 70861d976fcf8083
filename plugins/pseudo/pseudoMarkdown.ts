import { pseudoText } from './pseudoText';

/** What in running text of a page is no word: escapes, character references. */
const markup = '\\\\[!-/:-@\\[-`{-~]|&#?\\w+;';

/** A piece of running text in the source of a page. Brackets and tildes mean something there, and are escaped. */
export const pseudoMarkdown = (source: string): string =>
  pseudoText(source, markup)
    .replace(/(?<!\\)~/g, '\\~')
    .replace(/^(\s*)\[/, '$1\\[')
    .replace(/\](\s*)$/, '\\]$1');
