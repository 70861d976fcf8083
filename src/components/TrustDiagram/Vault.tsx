import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Part from './Part';
import styles from './styles.module.css';

export default function Vault(): ReactNode {
  return (
    <li className={`${styles.top} ${styles.vault}`}>
      <p className={styles.vaultName}>
        <Translate
          id="trustDiagram.vault"
          description="Heading of the box around the key in the picture of the chain">
          Key vault
        </Translate>
      </p>
      <Part
        icon="key"
        strong
        name={
          <Translate
            id="trustDiagram.key"
            description="Name of the last part in the picture of the chain: the customer's encryption key">
            Your key
          </Translate>
        }
        note={
          <Translate
            id="trustDiagram.keyNote"
            description="Small line under 'Your key' in the picture of the chain; only requests go to the vault, the key itself stays there">
            Never leaves the vault
          </Translate>
        }
      />
    </li>
  );
}
