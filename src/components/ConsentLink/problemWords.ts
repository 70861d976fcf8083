import { translate } from '@docusaurus/Translate';
import type { ConsentLinkResult } from './consentLink';

export function problemWords(problem: 'tenant' | Exclude<ConsentLinkResult['kind'], 'link'>): string {
  switch (problem) {
    case 'tenant':
      return translate({
        id: 'consent.problem.tenant',
        message:
          'This is neither a tenant ID nor a domain. A tenant ID has 32 digits and letters in five groups; a domain looks like contoso.onmicrosoft.com. You find the ID in the Azure portal, on the Overview page of your vault, as Directory ID.',
        description:
          'Shown under the tenant field when its value cannot be a tenant. Overview and Directory ID are portal labels: in your language, with the English in parentheses',
      });
    case 'not-a-sign-in-link':
      return translate({
        id: 'consent.problem.link',
        message:
          'This is not a link to Microsoft’s sign-in page. Copy the Application authentication url from Experience Platform; it starts with https://login.microsoftonline.com/',
        description:
          'Shown under the link field. “Application authentication url” is a label in the Adobe product',
      });
    case 'no-application':
      return translate({
        id: 'consent.problem.application',
        message: 'The link names no application: client_id is missing or is not a GUID. Copy the whole link.',
        description: 'Shown under the link field. client_id is part of the address and stays as it is',
      });
  }
}
