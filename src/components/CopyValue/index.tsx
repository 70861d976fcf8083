import type { ReactNode } from 'react';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

/** A value the reader takes elsewhere, such as an application id. */
export default function CopyValue({ value }: { value: string }): ReactNode {
  return (
    <div className={styles.line}>
      <code className={styles.value} translate="no">
        {value}
      </code>
      <CopyButton text={value} what={value} />
    </div>
  );
}
