import { translate } from '@docusaurus/Translate';

/** Next steps that several findings share. */
export const nextFor = {
  copyKeyIdentifier: () =>
    translate({
      id: 'keyIdentifier.next.copyKeyIdentifier',
      message:
        'In the Azure portal, open the vault. Select Keys, your key and its current version. Copy the field Key Identifier.',
      description:
        'Next step for many findings. Give the portal labels in your language with the English label in parentheses: Keys, Key Identifier',
    }),
  useProposal: () =>
    translate({
      id: 'keyIdentifier.next.useProposal',
      message: 'Compare the proposal with your key, then use it.',
      description: 'Next step where we could derive the right identifier and show it as a proposal',
    }),
  useProposalWithout: () =>
    translate({
      id: 'keyIdentifier.next.useProposalWithout',
      message: 'Use the proposal. It is the same identifier without this part.',
      description: 'Next step where something was removed from the identifier (port, query, operation …)',
    }),
  copyAgain: () =>
    translate({
      id: 'keyIdentifier.next.copyAgain',
      message: 'Copy the Key Identifier again from the Azure portal. Do not type it by hand.',
      description:
        'Next step where the pasted identifier cannot be right. Key Identifier: label of the portal field',
    }),
};
