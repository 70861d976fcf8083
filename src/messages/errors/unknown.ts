import { translate } from '@docusaurus/Translate';
import type { ErrorWordings } from './Wording';

export const unknown: ErrorWordings<'unknown' | 'secret-material'> = {
  'error/unknown': ({ raw }) => ({
    title: translate(
      {
        id: 'error.unknown.title',
        message: 'Unknown error: {code}',
        description: 'Heading of an error that this guide does not know. {code}: the code in the text',
      },
      { code: raw },
    ),
    cause: translate({
      id: 'error.unknown.cause',
      message: 'This guide does not know the code, and does not guess.',
      description: 'In place of the cause of an error that this guide does not know',
    }),
    meaning: null,
    next: translate({
      id: 'error.unknown.next',
      message:
        'Search for the code in Microsoft’s documentation, or give the code and the request ID to support. Remove names and IDs that nobody should see.',
      description: 'What to do about an error that this guide does not know',
    }),
  }),
  'error/secret-material': ({ kind }) => ({
    title: translate({
      id: 'error.secretMaterial.title',
      message: 'The text contains a secret',
      description: 'Heading: an access token or private key was pasted in place of an error message',
    }),
    cause:
      kind === 'token'
        ? translate({
            id: 'error.secretMaterial.token',
            message: 'There is an access token in the text. Whoever has it can act in your name.',
            description: 'An access token (eyJ…) was pasted in place of an error message',
          })
        : translate({
            id: 'error.secretMaterial.privateKey',
            message: 'There is a private key in the text. It must not leave the place where it is kept.',
            description: 'A private key was pasted in place of an error message',
          }),
    meaning: null,
    next: translate({
      id: 'error.secretMaterial.next',
      message:
        'Do not send this text to anyone. Remove the secret and paste the rest: the error message is enough.',
      description: 'What to do after a secret was pasted in place of an error message',
    }),
  }),
};
