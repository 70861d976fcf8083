import { translate } from '@docusaurus/Translate';
import type { Report } from '../../readiness';

/** Labels of what a report is about. */
export function subjectLabel(name: keyof Report['subject']): string {
  switch (name) {
    case 'keyIdentifier':
      return translate({
        id: 'subject.keyIdentifier',
        message: 'Key Identifier',
        description: 'Label in the report, before the Key Identifier',
      });
    case 'appId':
      return translate({
        id: 'subject.appId',
        message: 'Application ID of Adobe',
        description: 'Label in the report, before a GUID',
      });
    case 'tenantId':
      return translate({
        id: 'subject.tenantId',
        message: 'Tenant ID you were signed in to',
        description: 'Label in the report, before a GUID',
      });
    case 'subscriptionId':
      return translate({
        id: 'subject.subscriptionId',
        message: 'Subscription ID',
        description: 'Label in the report, before a GUID',
      });
    case 'vaultId':
      return translate({
        id: 'subject.vaultId',
        message: 'Resource ID of the vault',
        description: 'Label in the report, before an id of an Azure resource',
      });
  }
}

export const judgedAt = (time: string, rules: string): string =>
  translate(
    {
      id: 'report.judgedAt',
      message: 'Judged at {time} by the rules of {rules}.',
      description: 'In the report. {time}: date and time; {rules}: date of the rules',
    },
    { time, rules },
  );

export const consequenceLine = (consequence: string): string =>
  translate(
    {
      id: 'report.consequence',
      message: 'At Adobe, as long as it does not hold: {consequence}',
      description: 'In a finding. {consequence}: e.g. “Blocks the set-up”',
    },
    { consequence },
  );

/** A time in the reader's language; Azure and Adobe's support mean UTC. */
export const shownTime = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(instant),
  ) + ' UTC';
