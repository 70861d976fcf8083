import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { colon } from '../../messages/colon';
import { checkTitle } from '../../messages/readiness';
import type { CheckName } from '../../readiness';
import styles from './styles.module.css';

/** A check of which the answer is on its way. */
export default function PendingItem({ check }: { readonly check: CheckName }): ReactNode {
  return (
    <li className={styles.item} data-check={check} data-status="pending">
      <span className={styles.pending} aria-hidden="true" />
      <span className={styles.title}>
        <strong>
          {checkTitle(check)}
          {colon()}
        </strong>{' '}
        {pendingWord()}
      </span>
    </li>
  );
}

export const pendingWord = (): string =>
  translate({
    id: 'status.pending',
    message: 'Being read',
    description: 'State of a check in place of “holds” or “does not hold”, after its name and a colon',
  });
