import { translate } from '@docusaurus/Translate';

export const usedSuggestionWords = (uri: string): string =>
  translate(
    {
      id: 'cli.collect.usedSuggestion',
      message: 'The Key Identifier was corrected. The script asks about {uri}.',
      description:
        'Command line: the given Key Identifier was not usable as it was, but it is clear what is meant. {uri}: the corrected one',
    },
    { uri },
  );

export const wrongAppIdWords = (appId: string): string =>
  translate(
    {
      id: 'cli.collect.wrongAppId',
      message: '{appId} is not an application ID. It has this form: 00000000-0000-0000-0000-000000000000.',
      description:
        'Command line: the value of the option --app-id is not a GUID. {appId}: what was given, between quotation marks',
    },
    { appId },
  );
