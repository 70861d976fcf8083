import type { ReactNode } from 'react';
import type { PortalLabel } from './portalLabels';
import PortalText from './PortalText';
import styles from './styles.module.css';

interface FieldProps {
  readonly name: PortalLabel;
  readonly children: ReactNode;
}

export default function Field({ name, children }: FieldProps): ReactNode {
  return (
    <div className={styles.field}>
      <dt className={styles.name}>
        <PortalText {...name} />
      </dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
