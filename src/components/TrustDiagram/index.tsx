import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Figure from '../diagram/Figure';
import AdobeSide from './AdobeSide';
import Link, { CutMark } from './Link';
import styles from './styles.module.css';
import TenantSide from './TenantSide';

/** How vault, role, service principal and application hang together, as a chain of four links. */
export default function TrustDiagram(): ReactNode {
  const caption = (
    <Translate
      id="trustDiagram.caption"
      description="Caption of the picture of the chain from Adobe's data stores over application, service principal and role to the key">
      Four links lead from Adobe's data stores to your key. The key itself stays in your vault: only requests
      to wrap and unwrap reach it.
    </Translate>
  );

  return (
    <Figure caption={caption}>
      <ul className={styles.parties}>
        <AdobeSide />
        <Link wide="right" className={styles.crossing}>
          <Translate
            id="trustDiagram.applicationSignsIn"
            description="Words on the arrow from 'Adobe's application' to 'Service principal': the application signs in to the tenant as the service principal">
            signs in as
          </Translate>
        </Link>
        <TenantSide />
      </ul>
      <p className={styles.warning}>
        <CutMark />
        <span>
          <Translate
            id="trustDiagram.cut"
            description="Stands under the picture of the chain beside the scissors that mark each of the four arrows">
            Remove any one link, and the data is cut off: Adobe can no longer read it.
          </Translate>
        </span>
      </p>
    </Figure>
  );
}
