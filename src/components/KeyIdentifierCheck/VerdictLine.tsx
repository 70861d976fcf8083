import type { ReactNode } from 'react';
import type { Judgement } from '../../key-identifier';
import { verdictWords } from '../../messages/verdictWords';
import StatusIcon from '../StatusIcon';
import styles from './styles.module.css';

export default function VerdictLine({ judgement }: { judgement: Judgement }): ReactNode {
  const { status, title, explanation } = verdictWords(judgement);
  return (
    <div className={styles.verdict} data-status={status}>
      <StatusIcon status={status} />
      <div>
        <strong className={styles.verdictTitle}>{title}</strong>
        <p className={styles.verdictExplanation}>{explanation}</p>
      </div>
    </div>
  );
}
