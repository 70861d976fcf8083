import type { ReactNode } from 'react';
import type { CheckName, Report } from '../../readiness';
import FindingItem from './FindingItem';
import PendingItem from './PendingItem';
import styles from './styles.module.css';

interface Props {
  readonly report: Report;
  /** Checks whose answers are still being read: they have no verdict yet. */
  readonly pending?: ReadonlySet<CheckName>;
}

/** All checks, in their order. */
export default function FindingList({ report, pending }: Props): ReactNode {
  return (
    <ol className={styles.list}>
      {report.findings.map((finding) =>
        pending?.has(finding.check) ? (
          <PendingItem key={finding.check} check={finding.check} />
        ) : (
          <FindingItem key={finding.check} finding={finding} />
        ),
      )}
    </ol>
  );
}
