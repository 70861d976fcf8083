import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Icon from '../diagram/Icon';
import { example } from './example';
import type { PortalLabel } from './portalLabels';
import PortalText from './PortalText';
import styles from './Target.module.css';

/** The field the reader looks for. The copy button is drawn only: there is nothing here to copy from. */
export default function Target({ name }: { readonly name: PortalLabel }): ReactNode {
  return (
    <div className={styles.target}>
      <dt className={styles.name}>
        <PortalText {...name} />
      </dt>
      <dd className={styles.value}>
        <span className={styles.box}>
          <span className={styles.address} translate="no">
            {example.keyIdentifier}
          </span>
          <span className={styles.copy}>
            <Icon name="copy" />
          </span>
        </span>
        <span className={styles.callout}>
          <Translate
            id="portalKeyIdentifier.callout"
            description="Callout that points to the field Key Identifier in the drawn page of the Azure portal">
            Copy this value
          </Translate>
        </span>
      </dd>
    </div>
  );
}
