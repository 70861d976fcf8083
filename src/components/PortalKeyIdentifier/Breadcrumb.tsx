import type { ReactNode } from 'react';
import styles from './Breadcrumb.module.css';
import { example } from './example';
import type { PortalLabel } from './portalLabels';
import PortalText from './PortalText';

export default function Breadcrumb({ keys }: { readonly keys: PortalLabel }): ReactNode {
  return (
    <ol className={styles.breadcrumb}>
      <li translate="no">{example.vault}</li>
      <li>
        <PortalText {...keys} />
      </li>
      <li translate="no">{example.key}</li>
      <li translate="no">{example.version}</li>
    </ol>
  );
}
