import { translate } from '@docusaurus/Translate';
import type { SecretKind } from '../../az-output';
import type { PasteWords } from './PasteWording';

/** A secret is refused, whatever else was pasted with it. */
export function secretWords(kind: SecretKind): PasteWords {
  switch (kind) {
    case 'token':
      return {
        what: translate({
          id: 'paste.secretToken.what',
          message:
            'This text contains an access token. Whoever has it can act in your name. We do not read the text.',
          description: 'Finding: a token was pasted; the whole text is refused and the field is emptied',
        }),
        next: translate({
          id: 'paste.secretToken.next',
          message:
            'Run the commands of this page only; none of them prints a token. If you pasted it anywhere else, run “az logout” and have your sessions revoked in Microsoft Entra ID.',
          description: 'What to do about a pasted token. Keep az logout as it is',
        }),
      };
    case 'private-key':
      return {
        what: translate({
          id: 'paste.secretKey.what',
          message:
            'This text contains a private key. Whoever has it can read what it encrypts. We do not read the text.',
          description:
            'Finding: a private key was pasted; the whole text is refused and the field is emptied',
        }),
        next: translate({
          id: 'paste.secretKey.next',
          message:
            'The check needs no private key. If you pasted it anywhere else, replace the key: create a new one and stop using this one.',
          description: 'What to do about a pasted private key',
        }),
      };
    case 'password':
      return {
        what: translate({
          id: 'paste.secretPassword.what',
          message:
            'This text contains a password or a client secret. Whoever has it can sign in with it. We do not read the text.',
          description: 'Finding: a password was pasted; the whole text is refused and the field is emptied',
        }),
        next: translate({
          id: 'paste.secretPassword.next',
          message:
            'The check needs no password. If you pasted it anywhere else, delete it in Azure and create a new one.',
          description: 'What to do about a pasted password or client secret',
        }),
      };
    case 'secret-value':
      return {
        what: translate({
          id: 'paste.secretValue.what',
          message: 'This text contains the value of a secret of a vault. We do not read the text.',
          description:
            'Finding: the output of “az keyvault secret show” was pasted; the whole text is refused and the field is emptied',
        }),
        next: translate({
          id: 'paste.secretValue.next',
          message:
            'The check is about a key, not a secret. If you pasted the secret anywhere else, replace it with a new one.',
          description:
            'What to do about the pasted value of a secret. Key and secret: objects in a key vault',
        }),
      };
  }
}
