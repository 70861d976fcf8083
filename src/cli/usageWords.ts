import { translate } from '@docusaurus/Translate';
import type { WrongUsage } from './parseCommandLine';

export const usage = (): string =>
  translate({
    id: 'cli.usage',
    message: `Usage: cmk-check uri [--json] [--null] [--lang en|nl|sv|es|fr] [FILE|-]

Judges pasted Key Identifiers, one a line (with --null: separated by NUL characters).
  FILE    file to read; - or nothing reads standard input
  --json  one JSON object a line
  --lang  language of the answer for people

Exit code: 0 every value is valid, 1 one is not, 64 wrong usage, 65 unreadable input.`,
    description:
      'Help of the command line tool. Names of commands and options stay as they are; keep the line breaks',
  });

export function wrongUsageWords(reason: WrongUsage): string {
  switch (reason.code) {
    case 'no-command':
      return translate({
        id: 'cli.noCommand',
        message: 'A command is missing.',
        description: 'Command line: no command was given. The usage follows',
      });
    case 'unknown-command':
      return translate(
        {
          id: 'cli.unknownCommand',
          message: 'There is no command {command}.',
          description: 'Command line: unknown command. The usage follows',
        },
        { command: reason.command },
      );
    case 'unknown-option':
      return translate(
        {
          id: 'cli.unknownOption',
          message: 'There is no option {option}.',
          description: 'Command line: unknown option. The usage follows',
        },
        { option: reason.option },
      );
    case 'unknown-language':
      return translate(
        {
          id: 'cli.unknownLanguage',
          message: 'There is no language {language}. Languages: en, nl, sv, es, fr.',
          description: 'Command line: unknown value of --lang. The usage follows',
        },
        { language: reason.language },
      );
    case 'too-many-files':
      return translate(
        {
          id: 'cli.tooManyFiles',
          message: 'Expected one file, found {count}.',
          description: 'Command line: more than one file. The usage follows. {count} is 2 or more',
        },
        { count: String(reason.count) },
      );
  }
}
