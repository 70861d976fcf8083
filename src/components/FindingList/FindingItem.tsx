import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { memo, type ReactNode } from 'react';
import { consequenceLine, consequenceWords, outcomeWords } from '../../messages/readiness';
import type { Finding } from '../../readiness';
import { sameData } from '../sameData';
import StatusIcon from '../StatusIcon';
import EvidenceTable from './EvidenceTable';
import FindingSource from './FindingSource';
import FindingTitle from './FindingTitle';
import FixTabs from './FixTabs';
import { statusIcon } from './statusIcon';
import styles from './styles.module.css';

/** One check: what was asked, what was seen, what Adobe does about it, and one fix. One that holds is folded. */
function FindingItem({ finding }: { finding: Finding }): ReactNode {
  const { check, code, status } = finding;
  return (
    <li className={styles.item} data-check={check} data-status={status} data-code={code}>
      <StatusIcon status={statusIcon(finding)} />
      {status === 'pass' ? (
        <details className={styles.body}>
          <summary>
            <FindingTitle finding={finding} />
          </summary>
          <FindingBody finding={finding} />
        </details>
      ) : (
        <div className={styles.body}>
          <FindingTitle finding={finding} />
          <FindingBody finding={finding} />
        </div>
      )}
    </li>
  );
}

// Each answer of a live check brings a new report, in which most findings are as before.
export default memo(FindingItem, sameData);

function FindingBody({ finding }: { finding: Finding }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { consequence, evidence, fix, status } = finding;
  const { what, next } = outcomeWords(finding, currentLocale);
  return (
    <>
      <p>{what}</p>
      {next !== null && <p>{next}</p>}
      {status !== 'pass' && consequence !== 'none' && (
        <p className={styles.consequence}>{consequenceLine(consequenceWords(consequence))}</p>
      )}
      {fix !== null && <FixTabs fix={fix} status={status} />}
      <EvidenceTable items={evidence} />
      <FindingSource finding={finding} />
    </>
  );
}
