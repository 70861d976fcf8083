import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Icon from '../diagram/Icon';
import styles from './Goal.module.css';

export default function Goal(): ReactNode {
  return (
    <p className={styles.goal}>
      <Icon name="check" className={styles.icon} />
      <strong>
        <Translate
          id="twoPartPath.goal"
          description="The goal both lanes lead to; Journey Optimizer is a product name and stays English">
          Journey Optimizer: set-up complete
        </Translate>
      </strong>
    </p>
  );
}
