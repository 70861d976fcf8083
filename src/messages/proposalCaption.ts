import { translate } from '@docusaurus/Translate';

export const proposalCaption = (): string =>
  translate({ id: 'check.proposal', message: 'Proposal', description: 'Caption of a corrected identifier' });
