import { translate } from '@docusaurus/Translate';
import type { findingGroups } from '../../key-identifier';
import { nextFor } from './nextFor';
import type { Wordings } from './Wording';

export const address: Wordings<(typeof findingGroups)['address'][number]> = {
  'key-identifier/scheme-missing': () => ({
    what: translate({
      id: 'keyIdentifier.schemeMissing.what',
      message: 'The start is missing: https://',
      description: 'Finding: the identifier has no scheme',
    }),
    next: nextFor.useProposal(),
  }),
  'key-identifier/scheme-wrong': ({ scheme }) => ({
    what: translate(
      {
        id: 'keyIdentifier.schemeWrong.what',
        message: 'A Key Identifier starts with https://, not with {scheme}',
        description:
          'Finding: wrong scheme. {scheme}: what stands there, e.g. http://. No full stop after it',
      },
      { scheme },
    ),
    next: nextFor.useProposal(),
  }),
  'key-identifier/foreign-host': ({ host }) => ({
    what: translate(
      {
        id: 'keyIdentifier.foreignHost.what',
        message: 'The host {host} is not an Azure key vault. The host of a vault ends with .vault.azure.net.',
        description: 'Finding: the address belongs to another site. {host}: host name',
      },
      { host },
    ),
    next: nextFor.copyKeyIdentifier(),
  }),
  'key-identifier/lookalike-host': ({ host, expected }) => ({
    what: translate(
      {
        id: 'keyIdentifier.lookalikeHost.what',
        message: 'The host {host} looks like an Azure key vault, but it is not one. Azure writes {expected}.',
        description:
          'Finding: a misspelt or imitated host. {host}: as pasted, {expected}: how Azure writes it',
      },
      { host, expected },
    ),
    next: translate({
      id: 'keyIdentifier.lookalikeHost.next',
      message:
        'If you typed it, correct it. If somebody sent it to you, do not trust it: copy the Key Identifier from the Azure portal yourself.',
      description: 'What to do about a look-alike host, which can be a typing error or fraud',
    }),
  }),
  'key-identifier/suffix-misplaced': ({ host, suffix }) => ({
    what: translate(
      {
        id: 'keyIdentifier.suffixMisplaced.what',
        message:
          'The address contains {suffix}, but in the wrong place. It leads to {host}, which is not Azure.',
        description:
          'Finding: e.g. contoso.vault.azure.net.example.com. {suffix}: vault.azure.net, {host}: whole host',
      },
      { suffix, host },
    ),
    next: translate({
      id: 'keyIdentifier.suffixMisplaced.next',
      message: 'Do not use it. Copy the Key Identifier from the Azure portal yourself.',
      description: 'What to do about an address that imitates Azure',
    }),
  }),
  'key-identifier/vault-name-missing': ({ host }) => ({
    what: translate(
      {
        id: 'keyIdentifier.vaultNameMissing.what',
        message: 'The name of the vault is missing before {host}.',
        description: 'Finding: https://vault.azure.net/keys/cmk. {host}: the host without vault name',
      },
      { host },
    ),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/extra-host-label': ({ host, vault }) => ({
    what: translate(
      {
        id: 'keyIdentifier.extraHostLabel.what',
        message:
          'The host {host} has one name too many. Before the suffix stands only the name of the vault, here {vault}?',
        description: 'Finding: a.b.vault.azure.net. {host}: whole host, {vault}: the last of the names',
      },
      { host, vault },
    ),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/regional-host': ({ expected }) => ({
    what: translate(
      {
        id: 'keyIdentifier.regionalHost.what',
        message:
          'This is the address of a Managed HSM in one region. The address for all regions is {expected}.',
        description: 'Finding: westus.hsm1.managedhsm.azure.net. {expected}: host without the region',
      },
      { expected },
    ),
    next: nextFor.useProposal(),
  }),
  'key-identifier/private-link-host': ({ expected }) => ({
    what: translate(
      {
        id: 'keyIdentifier.privateLinkHost.what',
        message: 'This host name works only inside your private network. The public name is {expected}.',
        description: 'Finding: a private link host name. {expected}: the public host name',
      },
      { expected },
    ),
    next: nextFor.useProposal(),
  }),
  'key-identifier/host-character': ({ character, codePoint }) => ({
    what: translate(
      {
        id: 'keyIdentifier.hostCharacter.what',
        message:
          'The host contains {character} ({codePoint}), which is not a plain letter. It can be an imitation.',
        description: 'Finding: e.g. a Cyrillic а in vault.azure.net. {codePoint}: e.g. U+0430',
      },
      { character, codePoint },
    ),
    next: nextFor.copyAgain(),
  }),
  'key-identifier/host-trailing-dot': () => ({
    what: translate({
      id: 'keyIdentifier.hostTrailingDot.what',
      message: 'There is a full stop after the host name.',
      description: 'Finding: contoso.vault.azure.net./keys/cmk',
    }),
    next: nextFor.useProposalWithout(),
  }),
  'key-identifier/user-info': () => ({
    what: translate({
      id: 'keyIdentifier.userInfo.what',
      message: 'Something stands before an @ in the host. A Key Identifier has no user name and no password.',
      description: 'Finding: https://user:password@contoso.vault.azure.net/…',
    }),
    next: nextFor.useProposalWithout(),
  }),
  'key-identifier/port': ({ port }) => ({
    what:
      port === ''
        ? translate({
            id: 'keyIdentifier.port.empty',
            message: 'There is a colon after the host, but no port number.',
            description: 'Finding: https://contoso.vault.azure.net:/keys/cmk',
          })
        : translate(
            {
              id: 'keyIdentifier.port.what',
              message:
                'Port {port} is wrong. Key Vault answers on port 443 only, and the identifier needs no port.',
              description: 'Finding: a port other than 443. {port}: port number as pasted',
            },
            { port },
          ),
    next: nextFor.useProposalWithout(),
  }),
  'key-identifier/default-port': () => ({
    what: translate({
      id: 'keyIdentifier.defaultPort.what',
      message: 'The port :443 is the same address. We leave it out.',
      description: 'Note: port 443 was removed; nothing to do',
    }),
    next: null,
  }),
  'key-identifier/letter-case': () => ({
    what: translate({
      id: 'keyIdentifier.letterCase.what',
      message: 'Azure does not distinguish capital letters here. We write this part in lower case.',
      description: 'Note: scheme, host or the word keys was written with capitals; nothing to do',
    }),
    next: null,
  }),
};
