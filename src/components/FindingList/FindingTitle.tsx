import type { ReactNode } from 'react';
import { colon } from '../../messages/colon';
import { checkTitle, levelWord, statusWord } from '../../messages/readiness';
import type { Finding } from '../../readiness';
import styles from './styles.module.css';

export default function FindingTitle({ finding: { check, level, status } }: { finding: Finding }): ReactNode {
  return (
    <span className={styles.title}>
      <strong>
        {checkTitle(check)}
        {colon()}
      </strong>{' '}
      <span className={styles.status}>{statusWord(status)}</span>{' '}
      <span className={styles.level}>{levelWord(level)}</span>
    </span>
  );
}
