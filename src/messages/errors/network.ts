import { translate } from '@docusaurus/Translate';
import type { NetworkRefusal } from '../../az-output/explain';
import { isReader, whoWasRefused } from './whoWasRefused';
import type { ErrorWordings } from './Wording';

const title = (): string =>
  translate({
    id: 'error.network.title',
    message: 'The network of the vault blocks it',
    description: 'Heading of an explained error: Key Vault, ForbiddenByFirewall or ForbiddenByConnection',
  });

export const network: ErrorWordings<'forbidden-by-firewall' | 'forbidden-by-connection'> = {
  'error/forbidden-by-firewall': (params) => ({
    title: title(),
    cause: params.bypassNone
      ? translate({
          id: 'error.forbiddenByFirewall.causeBypass',
          message:
            'The firewall of the vault does not allow the address, and trusted Microsoft services may not pass either. Roles were not looked at.',
          description: 'What happened. Error: Key Vault, ForbiddenByFirewall, “bypass is set to None”',
        })
      : translate({
          id: 'error.forbiddenByFirewall.cause',
          message:
            'The firewall of the vault does not allow the address, and the caller is no trusted Microsoft service. Roles were not looked at.',
          description: 'What happened. Error: Key Vault, ForbiddenByFirewall',
        }),
    meaning: meaning(params),
    next: next(params),
  }),
  'error/forbidden-by-connection': (params) => ({
    title: title(),
    cause: translate({
      id: 'error.forbiddenByConnection.cause',
      message:
        'Public network access of the vault is disabled. The request came neither through an approved private endpoint nor from a trusted Microsoft service.',
      description: 'What happened. Error: Key Vault, ForbiddenByConnection',
    }),
    meaning: meaning(params),
    next: next(params),
  }),
};

/** The same settings decide about Adobe, so "this is only about you" would say too much. */
const meaning = ({ caller }: NetworkRefusal): string =>
  isReader(caller)
    ? translate({
        id: 'error.network.meaningReader',
        message:
          'You were refused yourself, from your own address. The same network settings decide about Adobe, with another address: the text does not say whether Adobe is let in.',
        description: 'What it means when the reader was blocked by the firewall of the vault',
      })
    : whoWasRefused(caller);

const next = ({ caller }: NetworkRefusal): string =>
  isReader(caller)
    ? translate({
        id: 'error.network.nextReader',
        message:
          'To look at the vault, you need no access to its network: az keyvault show and this site read its settings from Azure Resource Manager. Check separately whether Adobe is let in.',
        description: 'What to do next when the reader was blocked by the firewall of the vault',
      })
    : translate({
        id: 'error.network.next',
        message:
          'If it is Adobe’s application: under Networking of the vault, allow selected networks with the address 20.88.123.53, and let trusted Microsoft services pass. According to Adobe, a change takes up to 10 minutes.',
        description: 'What to do next when an application was blocked by the firewall of the vault',
      });
