import { translate } from '@docusaurus/Translate';
import type { Report } from '../../readiness';
import { colon } from '../colon';
import { oneLine } from '../oneLine';
import { checkTitle } from './checkTitle';
import { readinessVerdictWords, statusWord } from './labels';
import { productName } from './productName';
import { shownTime, subjectLabel } from './subjectWords';

const blank = '________________';

const ticketSubjects = ['keyIdentifier', 'tenantId', 'appId', 'vaultId'] as const;

/** What an answer says may have line breaks, and the lines of a ticket are its statements. */
const filledIn = (value: string | null): string => (value === null ? blank : oneLine(value));

/** Among what was seen of the vault. */
function regionOf(findings: Report['findings']): string | null {
  const seen = findings.flatMap(({ evidence }) => evidence);
  const location = seen.find(({ source, path }) => source === 'vault' && path === 'location')?.value;
  return typeof location === 'string' ? location : null;
}

/** What Adobe's support asks for first, in the reader's language. */
export function localTicket(report: Report, language: string): string {
  const { findings, generatedAt, product, subject, verdict } = report;
  const mark = colon();
  return [
    translate(
      {
        id: 'readinessTicket.subject',
        message: 'Customer-managed keys (CMK) for {product}',
        description: 'First line of the ticket to Adobe Customer Care',
      },
      { product: productName[product] },
    ),
    '',
    ...ticketSubjects.map((name) => `${subjectLabel(name)}${mark} ${filledIn(subject[name])}`),
    `${translate({
      id: 'readinessTicket.region',
      message: 'Azure region of the vault',
      description: 'Label in the ticket, before the name of a region or a blank',
    })}${mark} ${filledIn(regionOf(findings))}`,
    `${translate({
      id: 'ticket.organization',
      message: 'Our organization at Adobe (IMS Org ID)',
      description: 'Label in the ticket, before a colon and a blank to fill in',
    })}${mark} ${blank}`,
    '',
    `${translate(
      {
        id: 'readinessTicket.checked',
        message: 'Checked at {time}',
        description: 'In the ticket, before a colon and the verdict. {time}: date and time',
      },
      { time: shownTime(generatedAt, language) },
    )}${mark} ${readinessVerdictWords(verdict).title}`,
    ...findings.map(
      ({ check, code, status }) => `- ${checkTitle(check)}${mark} ${statusWord(status)} (${code})`,
    ),
  ].join('\n');
}

/** The same in English, whatever the language of the page; codes stand for the names of the checks. */
export function englishTicket({ findings, generatedAt, product, subject, verdict }: Report): string {
  return [
    `Customer-managed keys (CMK) for ${productName[product]}`,
    '',
    `Key Identifier: ${filledIn(subject.keyIdentifier)}`,
    `Tenant ID: ${filledIn(subject.tenantId)}`,
    `Application ID of Adobe: ${filledIn(subject.appId)}`,
    `Resource ID of the vault: ${filledIn(subject.vaultId)}`,
    `Azure region of the vault: ${filledIn(regionOf(findings))}`,
    `Our organization at Adobe (IMS Org ID): ${blank}`,
    '',
    `Checked at ${generatedAt}: ${verdict}`,
    ...findings.map(({ code, status }) => `- ${code}: ${status}`),
  ].join('\n');
}
