import { translate } from '@docusaurus/Translate';
import { expectedWords } from './expectedWords';
import { nextForPaste } from './nextForPaste';
import type { PasteWordings } from './PasteWording';

/** Documents that cannot be read. */
export const faults: PasteWordings<
  'truncated' | 'broken-json' | 'too-deep' | 'start-missing' | 'duplicate-name'
> = {
  'az-output/truncated': ({ line, column, open }) => ({
    what:
      open === ''
        ? translate(
            {
              id: 'paste.truncated.what',
              message: 'The JSON stops at line {line}, column {column}, before it is complete.',
              description: 'Finding: the end of pasted JSON is missing. {line}, {column}: numbers',
            },
            { line: String(line), column: String(column) },
          )
        : translate(
            {
              id: 'paste.truncated.inside',
              message:
                'The JSON stops at line {line}, column {column}, inside {open}, before it is complete.',
              description:
                'Finding: the end of pasted JSON is missing. {open}: path of names such as vault.body.properties',
            },
            { line: String(line), column: String(column), open },
          ),
    next: nextForPaste.writeToFile(),
  }),
  'az-output/broken-json': ({ line, column, expected, found }) => ({
    what: translate(
      {
        id: 'paste.brokenJson.what',
        message: 'The JSON is broken at line {line}, column {column}, where the text goes on with: {found}',
        description:
          'Finding: pasted JSON has a mistake. {found}: a few characters of the text. No full stop after it',
      },
      { line: String(line), column: String(column), found: found.trim() === '' ? '↵' : found },
    ),
    next: expectedWords(expected),
  }),
  'az-output/too-deep': ({ line, column, limit }) => ({
    what: translate(
      {
        id: 'paste.tooDeep.what',
        message:
          'At line {line}, column {column}, more than {limit} brackets are open. No answer of Azure is like that.',
        description: 'Finding: pasted JSON is nested too deeply. {limit}: a number',
      },
      { line: String(line), column: String(column), limit: String(limit) },
    ),
    next: nextForPaste.pasteAll(),
  }),
  'az-output/start-missing': ({ line }) => ({
    what: translate(
      {
        id: 'paste.startMissing.what',
        message: 'What begins at line {line} is the rest of something larger. The beginning was not copied.',
        description: 'Finding: the beginning of pasted JSON is missing',
      },
      { line: String(line) },
    ),
    next: nextForPaste.writeToFile(),
  }),
  'az-output/duplicate-name': ({ line, name }) => ({
    what: translate(
      {
        id: 'paste.duplicateName.what',
        message:
          'At line {line}, the name {name} stands a second time in the same object. Azure writes each name once, so nobody knows which value is right. We leave this JSON out.',
        description: 'Finding: an object in pasted JSON has the same name twice. {name}: as pasted',
      },
      { line: String(line), name },
    ),
    next: nextForPaste.pasteAll(),
  }),
};
