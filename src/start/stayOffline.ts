import { leavesThePage } from '../components/PageLoading/leavesThePage';
import { sayNotLoaded } from './sayNotLoaded';

/** Without a connection, a link would put an error page of the browser in the place of the text. */
export function stayOffline(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (navigator.onLine || link === null || !leavesThePage(link)) return;
  event.preventDefault();
  sayNotLoaded();
}
