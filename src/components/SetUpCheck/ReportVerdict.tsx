import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { colon } from '../../messages/colon';
import { readinessVerdictWords } from '../../messages/readiness';
import type { Report, Verdict } from '../../readiness';
import StatusIcon, { type Status } from '../StatusIcon';
import styles from './styles.module.css';

const icons: Readonly<Record<Verdict, Status>> = {
  ready: 'good',
  'not-ready': 'bad',
  undetermined: 'unknown',
};

interface Props {
  readonly name: string;
  readonly verdict: Verdict;
  readonly children?: ReactNode;
}

export default function ReportVerdict({ name, verdict, children }: Props): ReactNode {
  const { title, explanation } = readinessVerdictWords(verdict);
  return (
    <div className={styles.verdict} data-verdict={verdict}>
      <StatusIcon status={icons[verdict]} />
      <div>
        <strong>
          {name}
          {colon()} {title}
        </strong>
        <p>{explanation}</p>
        {children}
      </div>
    </div>
  );
}

/** Also said to screen readers when it changes. */
export const countWords = ({ findings }: Report): string => {
  const count = (status: string): string =>
    String(findings.filter((finding) => finding.status === status).length);
  return translate(
    {
      id: 'report.counts',
      message: 'Holds: {pass}. Does not hold: {fail}. Could not be read: {unknown}.',
      description: 'Counts of the checks by answer, with the same words as the answers have',
    },
    { pass: count('pass'), fail: count('fail'), unknown: count('unknown') },
  );
};
