import { useHistory, useLocation } from '@docusaurus/router';
import routes from '@generated/routes';
import { useEffect, useRef } from 'react';
import { hasUnkeptText } from '../deviceText/deviceText';
import type { NotOpenedReason } from '../StatusNotices/Notice';
import { noticeStore } from '../StatusNotices/noticeStore';
import { guardRoutes } from './guardRoutes';
import { isReachable } from './isReachable';
import { markReload } from './reloadMark';

/** The bar that shows progress begins after 200 ms; ended before, it would begin and never end. */
const progressBegins = 300;

/** What happens when a link leads to a page that cannot be loaded. Within the layout, the location is of what is shown. */
export function useNavigationGuard(): void {
  const history = useHistory();
  const shown = useRef(useLocation());
  const current = useLocation();
  useEffect(() => {
    shown.current = current;
  }, [current]);

  useEffect(() => {
    const stay = (address: string, because: NotOpenedReason): void => {
      if (history.action === 'PUSH') history.goBack();
      else history.replace(shown.current);
      noticeStore.say({ kind: 'not-opened', address, because });
    };
    let decided: unknown = null;
    const decide = async (): Promise<void> => {
      const wanted = history.location;
      // A page has several parts, and each that is missing leads here.
      if (decided === wanted) return;
      decided = wanted;
      const address = history.createHref(wanted);
      const [isThere] = await Promise.all([isReachable(address), pause(progressBegins)]);
      if (history.location !== wanted) return;
      if (!isThere) stay(address, 'offline');
      else if (hasUnkeptText()) stay(address, 'newer');
      else if (markReload(wanted.pathname)) location.reload();
      else stay(address, 'broken');
    };
    return guardRoutes(
      routes,
      () => history.location.pathname,
      () => void decide(),
    );
  }, [history]);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
