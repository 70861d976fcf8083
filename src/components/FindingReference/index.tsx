import type { ReactNode } from 'react';
import { type FindingGroup, findingGroups } from '../../key-identifier';
import FindingEntry from './FindingEntry';
import styles from './styles.module.css';

/** Every finding of a group with its words and an example that the check itself has just judged. */
export default function FindingReference({ group }: { group: FindingGroup }): ReactNode {
  return (
    <div className={styles.findings}>
      {findingGroups[group].map((code) => (
        <FindingEntry key={code} code={`key-identifier/${code}`} />
      ))}
    </div>
  );
}
