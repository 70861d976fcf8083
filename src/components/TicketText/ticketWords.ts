import { translate } from '@docusaurus/Translate';

/** What the ticket is filled with; `null` where the reader has to write it in. */
export interface TicketFacts {
  readonly keyIdentifier: string | null;
  readonly tenant: string | null;
}

const applicationId = '251e3919-1940-4296-bb8b-6b9a5e8a4805';
const role = 'Key Vault Crypto Service Encryption User';
const blank = '________________';

export interface TicketWords {
  readonly subject: string;
  readonly request: string;
  readonly keyIdentifier: string;
  readonly tenant: string;
  readonly application: string;
  readonly role: string;
  readonly vault: string;
  readonly organization: string;
  readonly confirmation: string;
}

/** For Adobe Customer Care, whatever the language of the page. A test holds it equal to the English source words. */
export const englishTicketWords: TicketWords = {
  subject: 'Set up customer-managed keys (CMK) for Customer Journey Analytics',
  request:
    'Please set up customer-managed keys for our Customer Journey Analytics data with the Azure key below.',
  keyIdentifier: 'Key Identifier (Azure URI)',
  tenant: 'Microsoft Entra tenant ID',
  application: 'Adobe application installed in this tenant',
  role: 'Role assigned to it on the vault',
  vault: 'The vault is used only with Customer Journey Analytics. Soft delete and purge protection are on.',
  organization: 'Our organization at Adobe (IMS Org ID)',
  confirmation: 'Please confirm when the key has been applied to our data.',
};

export const localTicketWords = (): TicketWords => ({
  subject: translate({
    id: 'ticket.subject',
    message: 'Set up customer-managed keys (CMK) for Customer Journey Analytics',
    description: 'Subject line of the ticket to Adobe Customer Care',
  }),
  request: translate({
    id: 'ticket.request',
    message:
      'Please set up customer-managed keys for our Customer Journey Analytics data with the Azure key below.',
    description: 'First sentence of the ticket to Adobe Customer Care',
  }),
  keyIdentifier: translate({
    id: 'ticket.keyIdentifier',
    message: 'Key Identifier (Azure URI)',
    description: 'Label in the ticket, before a colon and the Key Identifier',
  }),
  tenant: translate({
    id: 'ticket.tenant',
    message: 'Microsoft Entra tenant ID',
    description: 'Label in the ticket, before a colon and a GUID',
  }),
  application: translate({
    id: 'ticket.application',
    message: 'Adobe application installed in this tenant',
    description: 'Label in the ticket, before a colon and the application id',
  }),
  role: translate({
    id: 'ticket.role',
    message: 'Role assigned to it on the vault',
    description:
      'Label in the ticket, before a colon and the name of the Azure role. “It” is the Adobe application',
  }),
  vault: translate({
    id: 'ticket.vault',
    message:
      'The vault is used only with Customer Journey Analytics. Soft delete and purge protection are on.',
    description: 'Sentence in the ticket to Adobe Customer Care',
  }),
  organization: translate({
    id: 'ticket.organization',
    message: 'Our organization at Adobe (IMS Org ID)',
    description: 'Label in the ticket, before a colon and a blank to fill in',
  }),
  confirmation: translate({
    id: 'ticket.confirmation',
    message: 'Please confirm when the key has been applied to our data.',
    description: 'Last sentence of the ticket to Adobe Customer Care',
  }),
});

/** @param mark stands between label and value: a colon, as the language writes it */
export function composeTicket(
  words: TicketWords,
  { keyIdentifier, tenant }: TicketFacts,
  mark: string,
): string {
  return [
    words.subject,
    '',
    words.request,
    '',
    `${words.keyIdentifier}${mark} ${keyIdentifier ?? blank}`,
    `${words.tenant}${mark} ${tenant ?? blank}`,
    `${words.application}${mark} ${applicationId}`,
    `${words.role}${mark} ${role}`,
    `${words.organization}${mark} ${blank}`,
    '',
    words.vault,
    words.confirmation,
  ].join('\n');
}
