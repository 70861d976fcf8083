import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { nameOf } from '../../az-output';
import type { KeyIdentifier } from '../../key-identifier';
import type { Report } from '../../readiness';
import StatusIcon from '../StatusIcon';
import styles from './styles.module.css';

/** The field was changed after the data was collected: the answer below is about the key in the data. */
export default function OtherSubject({
  report,
  identifier,
}: {
  report: Report;
  identifier: KeyIdentifier | null;
}): ReactNode {
  const judged = report.subject.keyIdentifier;
  if (judged === null || identifier === null || nameOf(judged) === nameOf(identifier.uri)) return null;
  return (
    <p className={styles.otherSubject}>
      <StatusIcon status="warning" />
      <span>
        {translate(
          {
            id: 'setUp.otherSubject',
            message:
              'The answer below is about {judged}, because the data was collected for it. Copy the script again for the key above.',
            description: 'Warning: Key Identifier in the field and in the collected data differ',
          },
          { judged },
        )}
      </span>
    </p>
  );
}
