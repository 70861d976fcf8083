import { translate } from '@docusaurus/Translate';
import { languageFacts } from '../messages/languages';

/** Goes to standard error, so that it is never part of what was asked for. */
export const startedLanguage = (language: string): string =>
  translate(
    {
      id: 'cli.startedLanguage',
      message: '{language} is not fully translated yet. What is missing is in English.',
      description:
        'Command line, before the answer: --lang names a language that is not fully translated. {language}: its own name for itself',
    },
    { language: languageFacts(language).label },
  );
