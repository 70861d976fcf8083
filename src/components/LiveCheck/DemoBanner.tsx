import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import StatusIcon from '../StatusIcon';
import styles from './styles.module.css';

/** Stands wherever the demo can be signed in to, so that nobody takes its answers for those of Azure. */
export default function DemoBanner(): ReactNode {
  return (
    <p className={styles.demo} data-demo="">
      <StatusIcon status="warning" />
      <span>
        <strong>
          {translate({
            id: 'live.demo.title',
            message: 'Demo: this is not Azure.',
            description: 'Begins the banner of the embedded demo',
          })}
        </strong>{' '}
        {translate({
          id: 'live.demo.text',
          message:
            'Sign-in, tenants and answers come from a program on this computer, and everything in it is made up. A report from here says nothing about a real vault.',
          description: 'Rest of the banner of the embedded demo',
        })}
      </span>
    </p>
  );
}
