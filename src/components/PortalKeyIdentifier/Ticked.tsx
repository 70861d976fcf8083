import type { ReactNode } from 'react';
import Icon from '../diagram/Icon';
import type { PortalLabel } from './portalLabels';
import PortalText from './PortalText';
import styles from './Ticked.module.css';

export default function Ticked(label: PortalLabel): ReactNode {
  return (
    <span className={styles.ticked}>
      <span className={styles.box}>
        <Icon name="check" />
      </span>
      <span>
        <PortalText {...label} />
      </span>
    </span>
  );
}
