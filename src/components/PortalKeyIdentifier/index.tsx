import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Figure from '../diagram/Figure';
import Breadcrumb from './Breadcrumb';
import { example } from './example';
import Field from './Field';
import { portalLabels } from './portalLabels';
import PortalText from './PortalText';
import styles from './styles.module.css';
import Target from './Target';
import Ticked from './Ticked';

/** Where the Key Identifier stands on the Azure portal's page of a key version, drawn and simplified. */
export default function PortalKeyIdentifier(): ReactNode {
  const labels = portalLabels();
  const caption = (
    <Translate
      id="portalKeyIdentifier.caption"
      description="Caption of the drawn page of a key version in the Azure portal">
      The page of a key version in the Azure portal, simplified and with example values. The marked field
      holds the Key Identifier.
    </Translate>
  );

  return (
    <Figure caption={caption}>
      <div className={styles.page}>
        <div className={styles.bar}>
          <Breadcrumb keys={labels.keys} />
        </div>
        <p className={styles.heading}>
          <strong className={styles.version}>{example.version}</strong>
          <span className={styles.kind}>
            <PortalText {...labels.keyVersion} />
          </span>
        </p>
        <dl className={styles.fields}>
          <Field name={labels.keyType}>{example.keyType}</Field>
          <Field name={labels.keySize}>{example.keySize}</Field>
          <Field name={labels.created}>{example.created}</Field>
          <Target name={labels.keyIdentifier} />
          <Field name={labels.enabled}>
            <span>
              <PortalText {...labels.yes} />
            </span>
          </Field>
          <Field name={labels.permittedOperations}>
            <Ticked {...labels.wrapKey} />
            <Ticked {...labels.unwrapKey} />
          </Field>
        </dl>
      </div>
    </Figure>
  );
}
