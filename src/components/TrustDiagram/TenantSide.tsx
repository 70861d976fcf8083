import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Link from './Link';
import Part from './Part';
import styles from './styles.module.css';
import Vault from './Vault';

const role = 'Key Vault Crypto Service Encryption User';

/** Written in the order of the chain; drawn from below to above once there is room. */
export default function TenantSide(): ReactNode {
  return (
    <li className={`${styles.party} ${styles.yours}`}>
      <p className={styles.partyName}>
        <Translate
          id="trustDiagram.yourTenant"
          description="Heading of the box with everything the customer owns in the picture of the chain from Adobe's data stores to the key">
          Your tenant
        </Translate>
      </p>
      <ul className={styles.chain}>
        <li className={styles.bottom}>
          <Part
            icon="identity"
            name={
              <Translate
                id="trustDiagram.servicePrincipal"
                description="Name of the third part in the picture of the chain">
                Service principal
              </Translate>
            }
            note={
              <Translate
                id="trustDiagram.servicePrincipalNote"
                description="Small line under 'Service principal' in the picture of the chain; says whose identity it is">
                Identity of Adobe's application
              </Translate>
            }
          />
        </li>
        <Link wide="up" className={styles.lower}>
          <Translate
            id="trustDiagram.servicePrincipalHolds"
            description="Words on the arrow from 'Service principal' to 'Role assignment': the service principal holds the role assignment">
            holds
          </Translate>
        </Link>
        <li className={styles.middle}>
          <Part
            icon="role"
            name={
              <Translate
                id="trustDiagram.roleAssignment"
                description="Name of the fourth part in the picture of the chain; the English role name stands under it">
                Role assignment
              </Translate>
            }
            note={<span lang="en">{role}</span>}
          />
        </li>
        <Link wide="up" className={styles.upper}>
          <Translate
            id="trustDiagram.roleAllows"
            description="Words on the arrow from 'Role assignment' to 'Your key': the role lets Adobe send requests to wrap and unwrap with the key">
            allows wrap and unwrap requests to
          </Translate>
        </Link>
        <Vault />
      </ul>
    </li>
  );
}
