import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Says the verdict to screen readers once the reader pauses; on screen it stands in the result already. */
export default function Announcement({ text }: { text: string }): ReactNode {
  return (
    <p role="status" aria-live="polite" className={styles.announcement}>
      {text}
    </p>
  );
}
