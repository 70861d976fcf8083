import { translate } from '@docusaurus/Translate';
import { selectPlural } from '../selectPlural';
import { nextForPaste } from './nextForPaste';
import type { PasteWordings } from './PasteWording';

/** What was mended, so that the document could be read. */
export const mends: PasteWordings<
  'line-break' | 'smart-quotes' | 'trailing-comma' | 'unusual-space' | 'invisible-character' | 'colour-codes'
> = {
  'az-output/line-break': ({ line, count }, language) => ({
    what: selectPlural(
      translate(
        {
          id: 'paste.lineBreak.what',
          message:
            'At line {line}, a line break runs through a value. We took it out.|From line {line} on, {count} line breaks run through values. We took them out.',
          description: 'Finding: a terminal broke long lines of pasted JSON. Two forms separated by |',
        },
        { line: String(line), count: String(count) },
      ),
      count,
      language,
    ),
    next: nextForPaste.compare(),
  }),
  'az-output/smart-quotes': ({ line }) => ({
    what: translate(
      {
        id: 'paste.smartQuotes.what',
        message:
          'From line {line} on, there are curly quotation marks. A word processor put them in; we read them as straight ones. It may have changed hyphens as well.',
        description: 'Finding: typographic quotation marks in pasted JSON',
      },
      { line: String(line) },
    ),
    next: nextForPaste.copyFromTerminal(),
  }),
  'az-output/trailing-comma': ({ line }) => ({
    what: translate(
      {
        id: 'paste.trailingComma.what',
        message: 'At line {line}, a comma stands before a closing bracket. We left it out.',
        description: 'Note: a comma too many in pasted JSON; nothing to do',
      },
      { line: String(line) },
    ),
    next: null,
  }),
  'az-output/unusual-space': ({ line }) => ({
    what: translate(
      {
        id: 'paste.unusualSpace.what',
        message: 'From line {line} on, there are non-breaking spaces. We read them as ordinary ones.',
        description: 'Note: spaces in pasted JSON that a web page or mail program put in; nothing to do',
      },
      { line: String(line) },
    ),
    next: null,
  }),
  'az-output/invisible-character': ({ line }) => ({
    what: translate(
      {
        id: 'paste.invisibleCharacter.what',
        message: 'From line {line} on, there are invisible characters between the values. We left them out.',
        description: 'Note: zero-width characters or byte order marks in pasted JSON; nothing to do',
      },
      { line: String(line) },
    ),
    next: null,
  }),
  'az-output/colour-codes': ({ line }) => ({
    what: translate(
      {
        id: 'paste.colourCodes.what',
        message: 'From line {line} on, there are colour codes of the terminal. We left them out.',
        description: 'Note: codes for coloured output (ANSI escape sequences) in pasted JSON; nothing to do',
      },
      { line: String(line) },
    ),
    next: null,
  }),
};
