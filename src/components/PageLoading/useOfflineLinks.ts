import { useEffect } from 'react';
import { noticeStore } from '../StatusNotices/noticeStore';
import { leavesThePage } from './leavesThePage';

/** A link that the router does not follow, such as to another language, would end on an error page of the browser. */
export function useOfflineLinks(): void {
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      if (navigator.onLine || event.defaultPrevented || event.button !== 0) return;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || !leavesThePage(link)) return;
      event.preventDefault();
      noticeStore.say({ kind: 'not-opened', address: link.href, because: 'offline' });
    };
    // On the window, where the router has had its turn.
    window.addEventListener('click', onClick);
    return () => window.removeEventListener('click', onClick);
  }, []);
}
