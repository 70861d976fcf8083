import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { Finding } from '../../key-identifier';
import { colon } from '../../messages/colon';
import { wordsOf } from '../../messages/findings';
import { severityWord } from '../../messages/severityWord';
import StatusIcon, { type Status } from '../StatusIcon';
import styles from './styles.module.css';

const statusOf: Readonly<Record<Finding['severity'], Status>> = {
  error: 'bad',
  warning: 'warning',
  info: 'info',
};

export default function Findings({ findings }: { findings: readonly Finding[] }): ReactNode {
  if (findings.length === 0) return null;
  return (
    <ol className={styles.findings}>
      {findings.map((finding, index) => (
        <li key={index} className={styles.finding}>
          <StatusIcon status={statusOf[finding.severity]} />
          <FindingWords finding={finding} />
        </li>
      ))}
    </ol>
  );
}

function FindingWords({ finding }: { finding: Finding }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { what, next } = wordsOf(finding, currentLocale);
  return (
    <div className={styles.words}>
      <p>
        <strong>
          {severityWord(finding.severity)}
          {colon()}
        </strong>{' '}
        {what}
      </p>
      {next !== null && <p>{next}</p>}
      <p className={styles.more}>
        <Link to={`/reference/key-identifier/#${finding.code.split('/')[1]}`}>
          {translate({
            id: 'check.more',
            message: 'More about this finding',
            description:
              'Link to the explanation of a finding on the reference page; its code stands behind it',
          })}
          {colon()} <code>{finding.code}</code>
        </Link>
      </p>
    </div>
  );
}
