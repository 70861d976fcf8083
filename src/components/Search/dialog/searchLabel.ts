import { translate } from '@docusaurus/Translate';

export const searchLabel = (): string =>
  translate({
    id: 'search.label',
    message: 'Search the guide',
    description: 'Name of the search dialog and of the field in it',
  });
