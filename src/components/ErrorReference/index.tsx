import type { ReactNode } from 'react';
import { type ErrorGroup, errorGroups } from '../../az-output/explain';
import ErrorEntry from './ErrorEntry';
import styles from './styles.module.css';

/** Every error of a group with its words and an example that has just been explained. */
export default function ErrorReference({ group }: { group: ErrorGroup }): ReactNode {
  return (
    <div className={styles.errors}>
      {errorGroups[group].map((code) => (
        <ErrorEntry key={code} code={`error/${code}`} />
      ))}
    </div>
  );
}
