import { type ReactNode, useSyncExternalStore } from 'react';
import NoticeItem from './NoticeItem';
import { initialNotices, noticeStore } from './noticeStore';
import styles from './styles.module.css';

/** At the foot of the window, over nothing that was there before it. Said to screen readers when the reader pauses. */
export default function StatusNotices(): ReactNode {
  const { notices } = useSyncExternalStore(noticeStore.subscribe, noticeStore.read, () => initialNotices);
  return (
    <div role="status" className={styles.notices} data-pagefind-ignore="all">
      {notices.map((notice) => (
        <NoticeItem
          key={notice.kind === 'unreadable' ? notice.name : notice.kind}
          notice={notice}
          onDismiss={() => noticeStore.dismiss(notice)}
        />
      ))}
    </div>
  );
}
