import { translate } from '@docusaurus/Translate';
import type { findingGroups } from '../../key-identifier';
import { selectPlural } from '../selectPlural';
import { nextFor } from './nextFor';
import type { Wordings } from './Wording';

export const wrongThing: Wordings<(typeof findingGroups)['wrong-thing'][number]> = {
  'key-identifier/empty': () => ({
    what: translate({
      id: 'keyIdentifier.empty.what',
      message: 'There is nothing to check yet.',
      description: 'Finding: the field is empty or holds only white space',
    }),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/vault-uri': ({ vault }) => ({
    what: translate(
      {
        id: 'keyIdentifier.vaultUri.what',
        message: 'This is the address of the vault {vault}. No key is named in it.',
        description:
          'Finding: a vault URI such as https://contoso.vault.azure.net/ was pasted. {vault}: vault name',
      },
      { vault },
    ),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/resource-id-key': ({ vault, name }) => ({
    what: translate(
      {
        id: 'keyIdentifier.resourceIdKey.what',
        message:
          'This is the Azure resource ID of the key {name} in {vault}. Adobe needs the Key Identifier instead.',
        description:
          'Finding: an id that starts with /subscriptions/ and names a key. {name}: key, {vault}: vault',
      },
      { name, vault },
    ),
    next: nextFor.useProposal(),
  }),
  'key-identifier/resource-id-vault': ({ vault }) => ({
    what: translate(
      {
        id: 'keyIdentifier.resourceIdVault.what',
        message: 'This is the Azure resource ID of the vault {vault}. No key is named in it.',
        description:
          'Finding: an id that starts with /subscriptions/ and ends with a vault. {vault}: vault name',
      },
      { vault },
    ),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/resource-id-other': ({ type }) => ({
    what:
      type === ''
        ? translate({
            id: 'keyIdentifier.resourceIdOther.unnamed',
            message: 'This is an Azure resource ID, but not of a key.',
            description: 'Finding: an id that starts with /subscriptions/; what it names cannot be told',
          })
        : translate(
            {
              id: 'keyIdentifier.resourceIdOther.what',
              message:
                'This is an Azure resource ID, but not of a key. It names this type of resource: {type}.',
              description:
                'Finding: an id that starts with /subscriptions/. {type}: e.g. Microsoft.Storage/storageAccounts',
            },
            { type },
          ),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/portal-url-key': () => ({
    what: translate({
      id: 'keyIdentifier.portalUrlKey.what',
      message: 'This is the address of a page in the Azure portal. The key stands inside it.',
      description:
        'Finding: the browser address of a portal page was pasted, and a Key Identifier was found inside',
    }),
    next: nextFor.useProposal(),
  }),
  'key-identifier/portal-url-vault': ({ vault }) => ({
    what: translate(
      {
        id: 'keyIdentifier.portalUrlVault.what',
        message:
          'This is the address of a page in the Azure portal. It shows the vault {vault}, but names no key.',
        description:
          'Finding: the browser address of a portal page was pasted. {vault}: vault name found inside',
      },
      { vault },
    ),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/portal-url-other': () => ({
    what: translate({
      id: 'keyIdentifier.portalUrlOther.what',
      message: 'This is the address of a page in the Azure portal. No vault and no key stand in it.',
      description: 'Finding: the browser address of some portal page was pasted',
    }),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/guid': ({ known }) => ({
    what: {
      unknown: () =>
        translate({
          id: 'keyIdentifier.guid.unknown',
          message:
            'This is a GUID: an application ID, an object ID, a tenant ID or a subscription ID. A Key Identifier starts with https://.',
          description: 'Finding: a GUID was pasted and we cannot tell what it identifies',
        }),
      'customer-journey-analytics-application': () =>
        translate({
          id: 'keyIdentifier.guid.customerJourneyAnalytics',
          message: 'This is the application ID of the Adobe application for Customer Journey Analytics.',
          description: 'Finding: the GUID of the Adobe application was pasted in place of the Key Identifier',
        }),
      'sample-application': () =>
        translate({
          id: 'keyIdentifier.guid.sample',
          message: 'This is the application ID from the example in Adobe’s documentation.',
          description:
            'Finding: the example GUID of Adobe’s API page was pasted in place of the Key Identifier',
        }),
      'crypto-service-encryption-user-role': () =>
        translate({
          id: 'keyIdentifier.guid.role',
          message: 'This is the ID of the role Key Vault Crypto Service Encryption User.',
          description:
            'Finding: the GUID of the Azure role was pasted in place of the Key Identifier. Role name stays English',
        }),
      'managed-hsm-crypto-service-encryption-user-role': () =>
        translate({
          id: 'keyIdentifier.guid.managedHsmRole',
          message: 'This is the ID of the role Managed HSM Crypto Service Encryption User.',
          description: 'Finding: the GUID of the Managed HSM role was pasted. Role name stays English',
        }),
    }[known](),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/version-only': () => ({
    what: translate({
      id: 'keyIdentifier.versionOnly.what',
      message: 'This looks like the version of a key. The vault and the key name are missing.',
      description: 'Finding: 32 hexadecimal digits and nothing else',
    }),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/key-name-only': ({ name }) => ({
    what: translate(
      {
        id: 'keyIdentifier.keyNameOnly.what',
        message:
          '“{name}” can be the name of a key or of a vault. A Key Identifier is an address that starts with https://.',
        description: 'Finding: one word. {name}: the word. Use the quotation marks of your language',
      },
      { name },
    ),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/aws-kms-arn': () => ({
    what: translate({
      id: 'keyIdentifier.awsKmsArn.what',
      message: 'This is the ARN of a key in AWS KMS. This check is for keys in Azure Key Vault.',
      description: 'Finding: an Amazon Resource Name of a KMS key was pasted',
    }),
    next: translate({
      id: 'keyIdentifier.awsKmsArn.next',
      message:
        'If your Experience Platform runs on AWS, enter the ARN in the form of Experience Platform. Otherwise copy the Key Identifier from the Azure portal.',
      description: 'What to do with an AWS KMS ARN',
    }),
  }),
  'key-identifier/secret-material': ({ kind }) => ({
    what:
      kind === 'token'
        ? translate({
            id: 'keyIdentifier.secretMaterial.token',
            message: 'This contains an access token. Whoever has it can act in your name.',
            description: 'Finding: the text contains a bearer token (eyJ…). It is not kept on the device',
          })
        : translate({
            id: 'keyIdentifier.secretMaterial.privateKey',
            message: 'This contains a private key. It must not leave the place where it is kept.',
            description: 'Finding: the text contains a PEM private key. It is not kept on the device',
          }),
    next: translate({
      id: 'keyIdentifier.secretMaterial.next',
      message:
        'Clear the field. Do not send this text to anyone, Adobe included. The Key Identifier is an address, never a secret.',
      description: 'What to do after a token or private key was pasted',
    }),
  }),
  'key-identifier/several-values': ({ count }, language) => ({
    what: selectPlural(
      translate(
        {
          id: 'keyIdentifier.severalValues.what',
          message: 'There is one Key Identifier here.|There are {count} different Key Identifiers here.',
          description:
            'Finding: several identifiers at once. Two forms separated by | : one, and more than one',
        },
        { count: String(count) },
      ),
      count,
      language,
    ),
    next: translate({
      id: 'keyIdentifier.severalValues.next',
      message: 'Keep the one of the key that you want Adobe to use.',
      description: 'What to do when several identifiers were pasted at once',
    }),
  }),
  'key-identifier/not-recognised': () => ({
    what: translate({
      id: 'keyIdentifier.notRecognised.what',
      message: 'No Key Identifier was found in this text.',
      description: 'Finding: we do not know what the text is',
    }),
    next: nextFor.copyKeyIdentifier(),
  }),
};
