import type { FindingCode, Report } from '../../readiness';

const ofDates: readonly FindingCode[] = [
  'key.dates/expired',
  'key.dates/not-yet-active',
  'key.dates/expires-soon',
];

/** Whether another time of day, or another day, could change what the report says. */
export const hangsOnTheClock = ({ findings }: Pick<Report, 'findings'>): boolean =>
  findings.some(({ code }) => ofDates.includes(code));
