import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Link from './Link';
import Part from './Part';
import styles from './styles.module.css';

export default function AdobeSide(): ReactNode {
  return (
    <li className={styles.party}>
      <p className={styles.partyName}>Adobe</p>
      <ul className={styles.chain}>
        <li className={styles.top}>
          <Part
            icon="data"
            name={
              <Translate
                id="trustDiagram.dataStores"
                description="Name of the first part in the picture of the chain from Adobe's data stores to the customer's key">
                Data stores
              </Translate>
            }
            note={
              <Translate
                id="trustDiagram.dataStoresNote"
                description="Small line under 'Data stores' in the picture of the chain; says what they hold">
                Your data, encrypted
              </Translate>
            }
          />
        </li>
        <Link wide="down" className={styles.long}>
          <Translate
            id="trustDiagram.dataStoresUse"
            description="Words on the arrow from 'Data stores' to 'Adobe's application': the data stores use the application">
            use
          </Translate>
        </Link>
        <li className={styles.bottom}>
          <Part
            icon="application"
            name={
              <Translate
                id="trustDiagram.application"
                description="Name of the second part in the picture of the chain: the Entra application that Adobe owns">
                Adobe's application
              </Translate>
            }
            note={
              <Translate
                id="trustDiagram.applicationNote"
                description="Small line under 'Adobe's application' in the picture of the chain; says what it does">
                Acts for the data stores
              </Translate>
            }
          />
        </li>
      </ul>
    </li>
  );
}
