import { translate } from '@docusaurus/Translate';
import type { findingGroups } from '../../key-identifier';
import { selectPlural } from '../selectPlural';
import { nextFor } from './nextFor';
import type { Wordings } from './Wording';

export const around: Wordings<(typeof findingGroups)['around'][number]> = {
  'key-identifier/surrounding-whitespace': () => ({
    what: translate({
      id: 'keyIdentifier.surroundingWhitespace.what',
      message: 'There is a space or a line break before or after the identifier.',
      description: 'Finding: white space around the identifier',
    }),
    next: nextFor.useProposalWithout(),
  }),
  'key-identifier/invisible-character': ({ codePoint, count }, language) => ({
    what: selectPlural(
      translate(
        {
          id: 'keyIdentifier.invisibleCharacter.what',
          message:
            'The text contains an invisible character ({codePoint}).|The text contains {count} invisible characters. The first one is {codePoint}.',
          description:
            'Finding: zero-width space, byte order mark and the like. {codePoint}: e.g. U+200B. Two forms separated by |',
        },
        { codePoint, count: String(count) },
      ),
      count,
      language,
    ),
    next: translate({
      id: 'keyIdentifier.invisibleCharacter.next',
      message: 'Chats, mails and PDF files add such characters. Use the proposal, which contains none.',
      description: 'What to do about invisible characters',
    }),
  }),
  'key-identifier/wrapped': ({ opening, closing }) => ({
    what: translate(
      {
        id: 'keyIdentifier.wrapped.what',
        message: 'The identifier stands between {opening} and {closing}.',
        description:
          'Finding: quotes or brackets around the identifier. {opening}, {closing}: one character each',
      },
      { opening, closing },
    ),
    next: nextFor.useProposalWithout(),
  }),
  'key-identifier/trailing-punctuation': ({ characters }) => ({
    what: translate(
      {
        id: 'keyIdentifier.trailingPunctuation.what',
        message: 'Something was copied along that does not belong to the identifier: {characters}',
        description:
          'Finding: a full stop, comma, quote or bracket at the end or start. {characters}: what it is',
      },
      { characters },
    ),
    next: nextFor.useProposalWithout(),
  }),
  'key-identifier/label': ({ label }) => ({
    what: translate(
      {
        id: 'keyIdentifier.label.what',
        message: 'The label “{label}” was copied along.',
        description:
          'Finding: “Key Identifier: https://…”. {label}: the label. Use the quotation marks of your language',
      },
      { label },
    ),
    next: nextFor.useProposalWithout(),
  }),
  'key-identifier/json-fragment': () => ({
    what: translate({
      id: 'keyIdentifier.jsonFragment.what',
      message: 'This is JSON. The identifier stands inside it.',
      description: 'Finding: a piece of JSON such as the output of Azure CLI was pasted',
    }),
    next: nextFor.useProposal(),
  }),
  'key-identifier/markdown-link': () => ({
    what: translate({
      id: 'keyIdentifier.markdownLink.what',
      message: 'This is a Markdown link. The identifier stands inside it.',
      description: 'Finding: [text](https://…) was pasted',
    }),
    next: nextFor.useProposal(),
  }),
  'key-identifier/link-wrapper': ({ host }) => ({
    what: translate(
      {
        id: 'keyIdentifier.linkWrapper.what',
        message: 'A mail program has wrapped the identifier in a link to {host}.',
        description: 'Finding: an Outlook Safe Links address. {host}: host name of the wrapper',
      },
      { host },
    ),
    next: nextFor.useProposal(),
  }),
  'key-identifier/buried': () => ({
    what: translate({
      id: 'keyIdentifier.buried.what',
      message: 'There is other text around the identifier.',
      description: 'Finding: the identifier stands in a sentence or beside other words',
    }),
    next: nextFor.useProposal(),
  }),
  'key-identifier/whitespace-inside': () => ({
    what: translate({
      id: 'keyIdentifier.whitespaceInside.what',
      message: 'A space or a line break runs through the identifier.',
      description: 'Finding: a mail or PDF broke the identifier into two lines',
    }),
    next: translate({
      id: 'keyIdentifier.whitespaceInside.next',
      message: 'Compare the proposal with the Azure portal character by character before you use it.',
      description: 'What to do about an identifier that we put together again from two pieces',
    }),
  }),
  'key-identifier/percent-encoded': () => ({
    what: translate({
      id: 'keyIdentifier.percentEncoded.what',
      message: 'Characters are percent-encoded, as inside another address.',
      description: 'Finding: %3A%2F%2F in place of ://',
    }),
    next: nextFor.useProposal(),
  }),
};
