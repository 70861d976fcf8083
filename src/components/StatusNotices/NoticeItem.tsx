import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import StatusIcon from '../StatusIcon';
import type { Notice } from './Notice';
import NoticeAction from './NoticeAction';
import { noticeWords } from './noticeWords';
import styles from './styles.module.css';

interface Props {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

export default function NoticeItem({ notice, onDismiss }: Props): ReactNode {
  return (
    <div className={styles.notice} data-notice={notice.kind}>
      <StatusIcon status={notice.kind === 'changed-elsewhere' ? 'info' : 'warning'} />
      <p>{noticeWords(notice)}</p>
      <div className={styles.actions}>
        <NoticeAction notice={notice} onDone={onDismiss} />
        <button type="button" className="button button--secondary button--sm" onClick={onDismiss}>
          {translate({
            id: 'notice.dismiss',
            message: 'Close',
            description: 'Button that takes a notice about storage or network off the screen',
          })}
        </button>
      </div>
    </div>
  );
}
