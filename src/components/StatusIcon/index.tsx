import type { ReactNode } from 'react';
import styles from './styles.module.css';

export type Status = 'good' | 'warning' | 'bad' | 'info' | 'unknown';

/** A shape for each status, so that colour is never alone. The words beside it say the same. */
const shapes: Readonly<Record<Status, ReactNode>> = {
  good: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M7 12.5l3.5 3.5L17 9" />
    </>
  ),
  warning: (
    <>
      <path d="M12 2.5L22.5 21h-21z" strokeLinejoin="round" />
      <path d="M12 9v6M12 17.5v.5" />
    </>
  ),
  bad: (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" />
      <path d="M8.5 8.5l7 7M15.5 8.5l-7 7" />
    </>
  ),
  unknown: (
    <>
      <circle cx="12" cy="12" r="10" strokeDasharray="3.5 2.8" />
      <path d="M9 9.5a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 1.9M12 17.3v.5" />
    </>
  ),
  info: (
    <>
      <rect x="2" y="2" width="20" height="20" rx="3" />
      <path d="M12 11v6M12 7v.5" />
    </>
  ),
};

export default function StatusIcon({ status }: { status: Status }): ReactNode {
  return (
    <svg
      className={styles.icon}
      data-status={status}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false">
      {shapes[status]}
    </svg>
  );
}
