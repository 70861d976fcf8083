import { translate } from '@docusaurus/Translate';
import { languages, type Language } from '../messages/languages';
import type { WrongUsage } from './parseCommandLine';

const codes = languages.map(({ code }) => code);

export const usage = (language: Language): string =>
  translate(
    {
      id: 'cli.usage',
      message: `Usage:
  cmk-check uri [--json] [--null] [FILE|-]
  cmk-check readiness --product PRODUCT [--app-id ID] [--at TIME] [--json] [--unredacted] [FILE|-]
  cmk-check explain [--json] [FILE|-]
  cmk-check collect --uri URI --app-id ID [--shell bash|powershell]

uri        judges pasted Key Identifiers, one a line (with --null: separated by NUL characters)
readiness  judges a set-up from the output of the script, or of single az commands
explain    explains a pasted error message
collect    prints the script that reads a set-up and changes nothing

  FILE          file to read; - or nothing reads standard input.
                For journey-optimizer two files: Experience Platform, then Customer Journey Analytics
  --product     journey-optimizer, customer-journey-analytics or experience-platform
  --app-id      application ID of Adobe; Customer Journey Analytics has one for everybody
  --at          judges dates at this time, such as 2030-01-31T12:00:00Z; without it, now
  --unredacted  shows the IDs, in place of id-1, id-2 and so on
  --json        for programs: one JSON object a line
  --lang        language of the answer for people: {languages}

Exit code: 0 valid or ready, 1 not, 2 cannot be told, 64 wrong usage, 65 unreadable input.`,
      description:
        'Help of the command line tool. Names of commands and options stay as they are; keep the line breaks. {languages}: such as “en, nl or sv”',
    },
    { languages: new Intl.ListFormat(language, { type: 'disjunction' }).format(codes) },
  );

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
    case 'missing-option':
      return translate(
        {
          id: 'cli.missingOption',
          message: 'The option {option} is missing.',
          description: 'Command line: a required option was not given. The usage follows',
        },
        { option: reason.option },
      );
    case 'missing-value':
      return translate(
        {
          id: 'cli.missingValue',
          message: 'The option {option} needs a value.',
          description: 'Command line: an option was given without a value. The usage follows',
        },
        { option: reason.option },
      );
    case 'wrong-value':
      return translate(
        {
          id: 'cli.wrongValue',
          message: 'The option {option} does not take {value}. Expected: {expected}',
          description:
            'Command line: wrong value of an option. {expected}: an example or the values. The usage follows',
        },
        { option: reason.option, value: reason.value, expected: reason.expected },
      );
    case 'unknown-language':
      return translate(
        {
          id: 'cli.unknownLanguage',
          message: 'There is no language {language}. Languages: {languages}.',
          description:
            'Command line: unknown value of --lang. {languages}: such as “en, nl, sv”. The usage follows',
        },
        { language: reason.language, languages: codes.join(', ') },
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
