import clsx from 'clsx';
import type { ReactNode } from 'react';
import Arrow from '../diagram/Arrow';
import Icon from '../diagram/Icon';
import styles from './Link.module.css';

interface LinkProps {
  readonly wide: 'down' | 'right' | 'up';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function CutMark(): ReactNode {
  return (
    <span className={styles.cut} aria-hidden="true">
      <Icon name="scissors" />
    </span>
  );
}

/** What one part does with the next; a list item of its own, so that the chain reads as a sentence. */
export default function Link({ wide, className, children }: LinkProps): ReactNode {
  return (
    <li className={clsx(styles.link, styles[wide], className)}>
      <Arrow wide={wide}>
        <CutMark />
      </Arrow>
      <span className={styles.label}>{children}</span>
    </li>
  );
}
