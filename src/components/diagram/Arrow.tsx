import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './Arrow.module.css';

interface ArrowProps {
  /** Where it points once the picture is wide; in a narrow one everything runs down. */
  readonly wide: 'down' | 'right' | 'up';
  /** Stands on the middle of the line. */
  readonly children?: ReactNode;
}

export default function Arrow({ wide, children }: ArrowProps): ReactNode {
  return (
    <span className={clsx(styles.arrow, styles[wide])} aria-hidden="true">
      <span className={styles.line} />
      {children}
      <span className={styles.line} />
      <svg className={styles.head} viewBox="0 0 12 8" width="12" height="8" focusable="false">
        <path d="M0 0h12L6 8z" fill="currentColor" />
      </svg>
    </span>
  );
}
