import clsx from 'clsx';
import type { ReactNode } from 'react';
import Icon, { type IconName } from '../diagram/Icon';
import styles from './Part.module.css';

interface PartProps {
  readonly icon: IconName;
  readonly name: ReactNode;
  readonly note: ReactNode;
  readonly strong?: boolean;
}

export default function Part({ icon, name, note, strong = false }: PartProps): ReactNode {
  return (
    <div className={clsx(styles.part, strong && styles.strong)}>
      <Icon name={icon} className={styles.icon} />
      <span className={styles.words}>
        <strong className={styles.name}>{name}</strong>
        <span className={styles.note}>{note}</span>
      </span>
    </div>
  );
}
