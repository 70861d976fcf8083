import type { ReactNode } from 'react';
import styles from './Breadcrumb.module.css';
import { example } from './example';
import type { PortalLabel } from './portalLabels';
import PortalText from './PortalText';

export default function Breadcrumb({ keys }: { readonly keys: PortalLabel }): ReactNode {
  return (
    <ol className={styles.breadcrumb}>
      <li>{example.vault}</li>
      <li>
        <PortalText {...keys} />
      </li>
      <li>{example.key}</li>
      <li>{example.version}</li>
    </ol>
  );
}
