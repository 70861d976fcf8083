import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { proposalCaption } from '../../messages/proposalCaption';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

export default function Proposal({ uri, onUse }: { uri: string; onUse: (uri: string) => void }): ReactNode {
  return (
    <div className={styles.proposal}>
      <span className={styles.caption}>{proposalCaption()}</span>
      <code className={styles.uri} translate="no">
        {uri}
      </code>
      <div className={styles.buttons}>
        <button type="button" className="button button--primary button--sm" onClick={() => onUse(uri)}>
          {translate({
            id: 'check.useProposal',
            message: 'Use this',
            description: 'Button that puts the proposed identifier into the field',
          })}
        </button>
        <CopyButton text={uri} what={uri} />
      </div>
    </div>
  );
}
