import type { ReactNode } from 'react';
import type { Report } from '../../readiness';
import FindingItem from './FindingItem';
import styles from './styles.module.css';

/** All checks, in their order. */
export default function FindingList({ report }: { report: Report }): ReactNode {
  return (
    <ol className={styles.list}>
      {report.findings.map((finding) => (
        <FindingItem key={finding.check} finding={finding} />
      ))}
    </ol>
  );
}
