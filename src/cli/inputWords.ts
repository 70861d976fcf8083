import { translate } from '@docusaurus/Translate';
import type { Input } from './readInput';

export function inputProblemWords(input: Exclude<Input, { kind: 'text' }>): string {
  switch (input.kind) {
    case 'unreadable':
      return translate(
        {
          id: 'cli.unreadable',
          message: '{file} cannot be read ({reason}). Check the path and your rights to it.',
          description: 'Command line: the file could not be opened. {reason}: e.g. ENOENT',
        },
        { file: input.file, reason: input.reason },
      );
    case 'not-utf-8':
      return translate(
        {
          id: 'cli.notUtf8',
          message: '{file} is not UTF-8 text. Save it as UTF-8 and try again.',
          description: 'Command line: the input is in another encoding',
        },
        { file: input.file },
      );
  }
}

export const noValueWords = (): string =>
  translate({
    id: 'cli.noValue',
    message: 'The input is empty. Expected one Key Identifier a line.',
    description: 'Command line: no value in the input',
  });
