import { translate } from '@docusaurus/Translate';
import type { findingGroups, Part } from '../../key-identifier';
import type { Wordings } from './Wording';

function fillIn(part: Part): string {
  switch (part) {
    case 'vault':
      return translate({
        id: 'keyIdentifier.placeholder.vault',
        message: 'Put the name of your vault there.',
        description: 'Next step: the vault name is still a placeholder',
      });
    case 'key':
      return translate({
        id: 'keyIdentifier.placeholder.key',
        message: 'Put the name of your key there.',
        description: 'Next step: the key name is still a placeholder',
      });
    case 'version':
      return translate({
        id: 'keyIdentifier.placeholder.version',
        message: 'Put the version there, or leave it out: without it, the identifier is complete.',
        description: 'Next step: the version is still a placeholder',
      });
  }
}

export const placeholder: Wordings<(typeof findingGroups)['placeholder'][number]> = {
  'key-identifier/placeholder': ({ text, part }) => ({
    what: translate(
      {
        id: 'keyIdentifier.placeholder.what',
        message: '{text} is a placeholder that nobody has filled in.',
        description: 'Finding: {text} is e.g. <vault>, [key] or a shell variable',
      },
      { text },
    ),
    next: fillIn(part),
  }),
  'key-identifier/masked': ({ text, part }) => ({
    what: translate(
      {
        id: 'keyIdentifier.masked.what',
        message: 'This part is masked or cut off: {text}',
        description: 'Finding: {text} is e.g. **** or xxxxxxxx or …',
      },
      { text },
    ),
    next: fillIn(part),
  }),
  'key-identifier/placeholder-name': ({ text }) => ({
    what: translate(
      {
        id: 'keyIdentifier.placeholderName.what',
        message: '{text} reads like a name from an example.',
        description: 'Warning: {text} is e.g. your-key-vault. It is allowed, but unlikely',
      },
      { text },
    ),
    next: translate({
      id: 'keyIdentifier.placeholderName.next',
      message: 'If it is the real name, nothing is wrong. Otherwise put the real name there.',
      description: 'What to do about a name that looks like an example',
    }),
  }),
  'key-identifier/documentation-sample': () => ({
    what: translate({
      id: 'keyIdentifier.documentationSample.what',
      message: 'This is the example from Adobe’s documentation, not your key.',
      description: 'Warning: the vault of Adobe’s own sample was recognized',
    }),
    next: translate({
      id: 'keyIdentifier.documentationSample.next',
      message: 'Copy the Key Identifier of your own key from the Azure portal. Do not send this one.',
      description: 'What to do about Adobe’s own sample',
    }),
  }),
};
