import { translate } from '@docusaurus/Translate';
import { type Caller, type CallerKind, callerKind } from '../../az-output/explain';

/** Whose refusal it is: that of the reader says nothing about Adobe. */
export function whoWasRefused(caller: Caller | null): string {
  const values = { appId: caller?.appId ?? '' };
  const words: Readonly<Record<CallerKind, () => string>> = {
    'azure-cli': () =>
      translate({
        id: 'error.who.azureCli',
        message:
          'You were refused yourself, signed in with Azure CLI. It does not say whether Adobe has access.',
        description: 'Says who was refused by Key Vault, and what that means for Adobe.',
      }),
    'azure-portal': () =>
      translate({
        id: 'error.who.azurePortal',
        message:
          'You were refused yourself, signed in to the Azure portal. It does not say whether Adobe has access.',
        description: 'Says who was refused by Key Vault, and what that means for Adobe.',
      }),
    'azure-powershell': () =>
      translate({
        id: 'error.who.azurePowerShell',
        message:
          'You were refused yourself, signed in with Azure PowerShell. It does not say whether Adobe has access.',
        description: 'Says who was refused by Key Vault, and what that means for Adobe.',
      }),
    'customer-journey-analytics': () =>
      translate(
        {
          id: 'error.who.customerJourneyAnalytics',
          message:
            'Adobe’s application for Customer Journey Analytics was refused ({appId}). Adobe cannot use the key.',
          description:
            'Says who was refused by Key Vault, and what that means for Adobe. {appId}: application ID, a GUID',
        },
        values,
      ),
    application: () =>
      translate(
        {
          id: 'error.who.application',
          message:
            'The application {appId} was refused. Compare this application ID with the one that Adobe gave you. If they are the same, Adobe cannot use the key. Otherwise the text is about another application.',
          description:
            'Says who was refused by Key Vault, and what that means for Adobe. {appId}: application ID, a GUID',
        },
        values,
      ),
    unknown: () =>
      translate({
        id: 'error.who.unknown',
        message:
          'The text does not say which application was refused, so it can be you, Adobe, or somebody else.',
        description: 'Says who was refused by Key Vault, and what that means for Adobe.',
      }),
  };
  return words[callerKind(caller)]();
}

export const isReader = (caller: Caller | null): boolean => callerKind(caller).startsWith('azure-');
