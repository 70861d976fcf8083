import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Arrow from '../diagram/Arrow';
import Figure from '../diagram/Figure';
import Goal from './Goal';
import Lane from './Lane';
import { customerJourneyAnalyticsLane } from './customerJourneyAnalyticsLane';
import { experiencePlatformLane } from './experiencePlatformLane';
import styles from './styles.module.css';

/** The two parts of the set-up for Journey Optimizer, side by side, and the goal that needs both. */
export default function TwoPartPath(): ReactNode {
  const caption = (
    <Translate
      id="twoPartPath.caption"
      description="Caption of the picture with two lanes, Experience Platform and Customer Journey Analytics, that lead to one goal">
      Two separate parts, with two applications and two vaults. The order is free, but only both parts
      together complete the set-up.
    </Translate>
  );

  return (
    <Figure caption={caption}>
      <ul className={styles.lanes}>
        <Lane {...experiencePlatformLane()} />
        <Lane {...customerJourneyAnalyticsLane()} />
      </ul>
      <div className={styles.junction} aria-hidden="true" />
      <p className={styles.both}>
        <Translate
          id="twoPartPath.both"
          description="Label where the two lanes join, before the goal: both parts are required">
          Both parts are needed
        </Translate>
      </p>
      <div className={styles.last}>
        <Arrow wide="down" />
      </div>
      <Goal />
    </Figure>
  );
}
